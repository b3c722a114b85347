import { answerAddress } from "@/lib/api/router";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ path: string[] }> };

/** Every address under /api; Next answers HEAD and OPTIONS from it, and other methods with 405. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAddress(request, (await params).path);
}
