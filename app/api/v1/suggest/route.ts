import { problem } from "@/app/api/v1/problem";
import { readSearchQuery } from "@/lib/search/params";
import { SearchUnavailable } from "@/lib/search/search";
import { suggest } from "@/lib/search/suggest/suggest";

export const dynamic = "force-dynamic";

/** Seconds that an answer may be kept: as long as the counts are (lib/search/suggest/counts.ts). */
const keptFor = 10;

/** What the words of `q` may mean, as JSON, under the filters of the search that the other parameters are. */
export async function GET(request: Request): Promise<Response> {
  try {
    const suggestions = await suggest(readSearchQuery(new URL(request.url).searchParams));
    return Response.json({ suggestions }, { headers: { "cache-control": `public, max-age=${keptFor}` } });
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return problem(503, "Search is not available now", "Try again in a moment.", { "retry-after": "10" });
  }
}
