import { answerWith } from "@/app/api/v1/determinations/read-for-api";

type Context = { params: Promise<{ id: string }> };

/** A determination with its source text; `determination` is as `public/schemas/determination.json` says. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerWith(request, (await params).id, {
    type: "application/json",
    body: (view) => JSON.stringify(view),
  });
}
