import { answerWith } from "@/app/api/v1/determinations/read-for-api";

type Context = { params: Promise<{ id: string }> };

/** The letter's text as published. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerWith(request, (await params).id, {
    type: "text/plain",
    body: ({ determination }) => determination.source.text,
  });
}
