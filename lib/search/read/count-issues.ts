import { ask, type EngineQuery, summariesOf, totalOf } from "@/lib/search/engine/ask";
import { type IndexTarget, siteIndex } from "@/lib/search/engine/client";
import { orderedQuery, summariesQuery } from "@/lib/search/engine/request";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import type { SearchParams } from "@/lib/search/url/params";

/** How many issues match each of these searches; exact. One request. Throws a SearchUnavailable. */
export async function countIssues(searches: readonly (SearchParams | Search)[]): Promise<number[]> {
  if (searches.length === 0) return [];
  const target = siteIndex();
  return (await ask(target, issueCounts(target, searches))).map(totalOf);
}

/**
 * In how many clinical summaries the words of each of these searches are found; exact. One request. Throws
 * a SearchUnavailable.
 */
export async function countSummaries(searches: readonly SearchParams[]): Promise<number[]> {
  if (searches.length === 0) return [];
  const target = siteIndex();
  return (await ask(target, summaryCounts(target, searches))).map(summariesOf);
}

/** How many issues and clinical summaries have the words of each of these searches. One request. */
export async function countHolders(searches: readonly SearchParams[]): Promise<number[]> {
  if (searches.length === 0) return [];
  const target = siteIndex();
  const answers = await ask(target, [...issueCounts(target, searches), ...summaryCounts(target, searches)]);
  const [issues, summaries] = [answers.slice(0, searches.length), answers.slice(searches.length)];
  return issues.map((answer, at) => totalOf(answer) + summariesOf(summaries[at]!));
}

function issueCounts({ index }: IndexTarget, searches: readonly (SearchParams | Search)[]): EngineQuery[] {
  return searches.map((asked) => ({
    ...orderedQuery(index, searchOf(asked)),
    facets: ["outcome"],
    limit: 0,
  }));
}

function summaryCounts({ index }: IndexTarget, searches: readonly SearchParams[]): EngineQuery[] {
  return searches.map((asked) => ({
    ...summariesQuery(index, searchOf(asked)),
    facets: ["letters"],
    limit: 0,
  }));
}
