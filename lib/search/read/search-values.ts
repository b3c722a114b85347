import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { countsQuery } from "@/lib/search/engine/request";
import { type FilterKey, groupOf } from "@/lib/search/filters/all";
import { isNamed, namesOf } from "@/lib/search/filters/value-names";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import { addRareCounts } from "@/lib/search/read/rare-counts";
import { facetValues } from "@/lib/search/read/reply/facets";
import type { FacetValue } from "@/lib/search/read/result";
import type { SearchParams } from "@/lib/search/url/params";

/**
 * The values of one filter that a reader looked for, and how many more there are beyond those
 * given.
 */
export type FoundValues = { values: FacetValue[]; more: number };

/** More than this nobody reads through: another letter typed narrows them. */
const mostValues = 200;

/**
 * The values of a filter under a search, its own choice left aside, that are called what was typed:
 * each word typed begins a word of the label or of another name that the catalogs have ("Norco"
 * finds hydrocodone/acetaminophen). "" finds all. Exact counts, in the order of the panel. Of a
 * filter with more than 2,000 values the engine knows the commonest (settings.ts). Throws a
 * SearchUnavailable.
 */
export async function searchValues(
  asked: SearchParams | Search,
  key: FilterKey,
  typed: string,
): Promise<FoundValues> {
  const target = siteIndex();
  const search = searchOf(asked);
  const [answer] = await ask(target, [countsQuery(target.index, search, groupOf(key))]);
  const counts = answer?.facetDistribution ?? {};
  await addRareCounts(target, search, () => counts, [key]);
  const named = facetValues(key, search.params, counts).filter(({ value }) =>
    isNamed(namesOf(key, value), typed),
  );
  return { values: named.slice(0, mostValues), more: Math.max(0, named.length - mostValues) };
}
