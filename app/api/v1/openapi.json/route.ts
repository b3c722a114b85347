import { loadKnown } from "@/app/api/load-known";
import { answer } from "@/app/api/v1/answer";
import { openApiDocument } from "@/lib/api/document";
import { readEnv } from "@/lib/env";

export const dynamic = "force-dynamic";

/** The contract as an OpenAPI 3.1 document. */
export async function GET(request: Request): Promise<Response> {
  const document = openApiDocument(readEnv().SITE_URL, await loadKnown());
  return answer(request, JSON.stringify(document), { type: "application/json" });
}
