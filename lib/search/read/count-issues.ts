import { ask, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { orderedQuery } from "@/lib/search/query/request";
import { engineWords, parseQuery } from "@/lib/search/query/syntax";
import type { SearchParams } from "@/lib/search/url/params";

/** How many issues match each of these searches; exact. One request. Throws a SearchUnavailable. */
export async function countIssues(searches: readonly SearchParams[]): Promise<number[]> {
  if (searches.length === 0) return [];
  const target = siteIndex();
  const queries = searches.map((params) => {
    const words = engineWords(parseQuery(params.q));
    return { ...orderedQuery(target.index, words, params), facets: ["outcome"], limit: 0 };
  });
  return (await ask(target, queries)).map(totalOf);
}
