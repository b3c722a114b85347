import { ask, type EngineQuery, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { countsQuery } from "@/lib/search/engine/request";
import { attributeOf, type FilterKey, groupOf } from "@/lib/search/filters/all";
import { quote } from "@/lib/search/filters/filter";
import { suggestedKeys } from "@/lib/search/filters/names";
import { maxValuesPerFacet } from "@/lib/search/index/settings";
import { engineFilter, includingGroups } from "@/lib/search/query/filters";
import type { Search } from "@/lib/search/query/search-of";
import { emptySearch, writeSearchParams } from "@/lib/search/url/params";

/**
 * Issues by filter and value, as a filter panel counts them; a filter is `cut` where the engine
 * lists but its commonest values.
 */
export type Counts = Map<FilterKey, { counts: Record<string, number>; cut: boolean }>;

/** A reader types several letters within this. */
const keptForMs = 10_000;
/** Searches whose counts are kept. */
const mostKept = 50;
const kept = new Map<string, { at: number; counts: Promise<Counts> }>();

/**
 * Counts of all values that can be suggested, under a search: exact, some seconds old at most. One
 * request. Throws a SearchUnavailable.
 */
export async function suggestionCounts(search: Search, now = Date.now()): Promise<Counts> {
  const id = `${siteIndex().index} ${writeSearchParams({ ...search.params, sort: emptySearch.sort, page: 1 })}`;
  const known = kept.get(id);
  if (known && now - known.at < keptForMs) return known.counts;
  const counts = readCounts(search);
  kept.delete(id);
  kept.set(id, { at: now, counts });
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  // What failed is asked for again.
  counts.catch(() => kept.delete(id));
  return counts;
}

async function readCounts(search: Search): Promise<Counts> {
  const target = siteIndex();
  const { params, words, filter } = search;
  const including = includingGroups(params);
  const own = suggestedKeys.filter((key) => including.includes(groupOf(key)));
  const ownGroups = [...new Set(own.map(groupOf))];
  const others = suggestedKeys.filter((key) => !own.includes(key));
  const common: EngineQuery = {
    indexUid: target.index,
    words,
    matchingStrategy: "all",
    filter,
    facets: others.map((key) => attributeOf(key, params)),
    limit: 0,
  };
  const [main, ...rest] = await ask(target, [
    common,
    ...ownGroups.map((group) => countsQuery(target.index, search, group)),
  ]);
  return new Map(
    suggestedKeys.map((key) => {
      const answer = own.includes(key) ? rest[ownGroups.indexOf(groupOf(key))] : main;
      const counts = answer?.facetDistribution?.[attributeOf(key, params)] ?? {};
      return [key, { counts, cut: Object.keys(counts).length >= maxValuesPerFacet }];
    }),
  );
}

/**
 * Counts of single values that are rarer than the engine lists. One request, none for none. Throws
 * a SearchUnavailable.
 */
export async function rareCounts(
  search: Search,
  values: readonly { key: FilterKey; value: string }[],
): Promise<number[]> {
  if (values.length === 0) return [];
  const target = siteIndex();
  const { params } = search;
  const answers = await ask(
    target,
    values.map(({ key, value }) => ({
      ...countsQuery(target.index, search, groupOf(key)),
      filter: [...engineFilter(params, groupOf(key)), `${attributeOf(key, params)} = ${quote(value)}`],
      facets: ["outcome"],
    })),
  );
  return answers.map(totalOf);
}
