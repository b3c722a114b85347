import { ask, totalOf } from "@/lib/search/engine/ask";
import type { IndexTarget } from "@/lib/search/engine/client";
import type { IssueDocument } from "@/lib/search/engine/document";
import { orderedQuery } from "@/lib/search/engine/request";
import { listFilters } from "@/lib/search/filters/all";
import { maxValuesPerFacet } from "@/lib/search/index/settings";
import type { Search } from "@/lib/search/query/search-of";
import type { SearchParams } from "@/lib/search/url/params";

/**
 * To tell determinations apart the engine looks at every issue that matches: for so many some 15
 * ms, several times the search itself.
 */
export const mostTold = 20_000;

/**
 * How many determinations the `total` issues that match belong to; exact. Null where more match
 * than can be told apart at once. One request. Throws a SearchUnavailable.
 */
export async function countDeterminations(
  target: IndexTarget,
  search: Search,
  total: number,
): Promise<number | null> {
  const { sort: _, ...matching } = orderedQuery(target.index, search);
  if (matchesWholeLetters(search.params)) {
    const filter = [...matching.filter, "number = 1"];
    const [firsts] = await ask(target, [{ ...matching, filter, facets: ["outcome"], limit: 0 }]);
    return firsts ? totalOf(firsts) : null;
  }
  const distinct = "determinationId" satisfies keyof IssueDocument;
  if (search.words.length > 1) {
    // Alternatives are asked together, and what is distinct in each of them is not so in all.
    if (total > maxValuesPerFacet) return null;
    const [answer] = await ask(target, [{ ...matching, facets: [distinct], limit: 0 }]);
    return Object.keys(answer?.facetDistribution?.[distinct] ?? {}).length;
  }
  if (total > mostTold) return null;
  const [answer] = await ask(target, [{ ...matching, distinct, page: 1, hitsPerPage: 0 }]);
  return answer?.totalHits ?? null;
}

/** Then the first issue of a letter matches wherever another one does. */
function matchesWholeLetters(params: SearchParams): boolean {
  return params.q === "" && listFilters.every(({ key, of }) => params[key].length === 0 || of === "letter");
}
