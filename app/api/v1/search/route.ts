import { problem } from "@/app/api/v1/problem";
import { readSearchQuery } from "@/lib/search/params";
import { SearchUnavailable, search } from "@/lib/search/search";

export const dynamic = "force-dynamic";

/** Seconds that an answer may be kept: an ingestion may change it. */
const keptFor = 30;

/** A search as JSON: the same parameters as the address of the page, and its result (lib/search/result.ts). */
export async function GET(request: Request): Promise<Response> {
  try {
    const result = await search(readSearchQuery(new URL(request.url).searchParams));
    return Response.json(result, { headers: { "cache-control": `public, max-age=${keptFor}` } });
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return problem(503, "Search is not available now", "Try again in a moment.", { "retry-after": "10" });
  }
}
