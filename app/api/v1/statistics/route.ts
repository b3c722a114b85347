import { problem } from "@/app/api/v1/problem";
import { readSearchQuery } from "@/lib/search/params";
import { SearchUnavailable } from "@/lib/search/search";
import { tableParamsSchema } from "@/lib/search/statistics-params";
import { crossTabulate } from "@/lib/search/tabulate";

export const dynamic = "force-dynamic";

/** Decisions by two dimensions (`rows`, `columns`) under the filters of a search, as exact counts. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { rows, columns } = tableParamsSchema.parse(Object.fromEntries(query));
  try {
    const table = await crossTabulate(readSearchQuery(query), rows, columns);
    return Response.json(
      { dimensions: { rows, columns }, ...table },
      { headers: { "cache-control": "public, max-age=30" } },
    );
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return problem(503, "Search is not available now", "Try again in a moment.", { "retry-after": "10" });
  }
}
