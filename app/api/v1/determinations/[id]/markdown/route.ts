import { answerWith } from "@/app/api/v1/determinations/read-for-api";
import { determinationMarkdown } from "@/components/reuse/markdown";
import { readEnv } from "@/lib/env";

type Context = { params: Promise<{ id: string }> };

/** A determination as Markdown, to quote from. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const site = readEnv().SITE_URL;
  return answerWith(request, (await params).id, {
    type: "text/markdown",
    body: (view) => determinationMarkdown(view, site),
  });
}
