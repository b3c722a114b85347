import { ask, summariesOf, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { orderedQuery, summariesQuery } from "@/lib/search/engine/request";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import type { SearchParams } from "@/lib/search/url/params";

/** How many issues match each of these searches; exact. One request. Throws a SearchUnavailable. */
export async function countIssues(searches: readonly (SearchParams | Search)[]): Promise<number[]> {
  if (searches.length === 0) return [];
  const target = siteIndex();
  const queries = searches.map((asked) => ({
    ...orderedQuery(target.index, searchOf(asked)),
    facets: ["outcome"],
    limit: 0,
  }));
  return (await ask(target, queries)).map(totalOf);
}

/**
 * In how many clinical summaries the words of each of these searches are found; exact. One request. Throws
 * a SearchUnavailable.
 */
export async function countSummaries(searches: readonly SearchParams[]): Promise<number[]> {
  if (searches.length === 0) return [];
  const target = siteIndex();
  const queries = searches.map((asked) => ({
    ...summariesQuery(target.index, searchOf(asked)),
    facets: ["letters"],
    limit: 0,
  }));
  return (await ask(target, queries)).map(summariesOf);
}
