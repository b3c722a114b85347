import { notValid } from "@/app/api/v1/endpoint";
import { noSearch, problem } from "@/app/api/v1/problem";
import { filterKeySchema } from "@/app/search/values/[filter]/filter-key";
import { faultOf } from "@/lib/api/faults";
import { valuesParameters } from "@/lib/api/parameters";
import { SearchUnavailable, searchValues } from "@/lib/search";
import { placeOf } from "@/lib/search/filters";
import { readSearchQuery } from "@/lib/search/url";

export const dynamic = "force-dynamic";

/** Seconds that an answer may be kept: an ingestion may change it. */
const keptFor = 30;

type Context = { params: Promise<{ filter: string }> };

/**
 * The values of one filter under a search whose names begin with the words of `find`; at most 200,
 * with how many more there are.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const filter = filterKeySchema.safeParse((await params).filter);
  if (!filter.success)
    return problem(404, "No such filter", "The filters are the keys of a search’s address.");
  const query = new URL(request.url).searchParams;
  const fault = faultOf(query, valuesParameters);
  if (fault) return notValid(fault);
  const search = readSearchQuery(query);
  try {
    const { values, more } = await searchValues(search, filter.data, query.get("find") ?? "");
    return Response.json(
      { values: values.map((value) => ({ ...value, ...placeOf(filter.data, value.value) })), more },
      { headers: { "cache-control": `public, max-age=${keptFor}` } },
    );
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    return noSearch();
  }
}
