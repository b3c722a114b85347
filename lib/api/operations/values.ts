import { notValid, problem, unavailable } from "@/lib/api/answer";
import { faultOf } from "@/lib/api/faults";
import { valuesParameters } from "@/lib/api/parameters";
import { SearchUnavailable, searchValues } from "@/lib/search";
import { filterKeys, placeOf } from "@/lib/search/filters";
import { readSearchQuery } from "@/lib/search/url";

/** Seconds that an answer may be cached: an ingestion may change it. */
const cachedFor = 30;

/**
 * The values of one filter under a search whose names begin with the words of `find`; at most 200,
 * with how many more there are. Only the site's own pages use it, so it is not in the contract.
 */
export async function answerValues(request: Request, path: Record<string, string>): Promise<Response> {
  const filter = filterKeys.find((key) => key === path.filter);
  if (!filter) return problem(404, "No such filter", "The filters are the keys of a search’s address.");
  const query = new URL(request.url).searchParams;
  const fault = faultOf(query, valuesParameters);
  if (fault) return notValid(fault);
  try {
    const { values, more } = await searchValues(readSearchQuery(query), filter, query.get("find") ?? "");
    return Response.json(
      { values: values.map((value) => ({ ...value, ...placeOf(filter, value.value) })), more },
      { headers: { "cache-control": `public, max-age=${cachedFor}` } },
    );
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return unavailable("Search is");
  }
}
