import { ask, type EngineQuery } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { EngineAnswer } from "@/lib/search/engine/reply";
import { attributeOf, type Dimension, filterOf, valueLabel } from "@/lib/search/filters/all";
import { isAbsence } from "@/lib/search/filters/filter";
import { type Search, searchOf, under } from "@/lib/search/query/search-of";
import { issuesOf, type Tally } from "@/lib/search/read/tally";
import type { SearchParams } from "@/lib/search/url/params";

const decisions = ["overturned", "upheld"] as const;

/**
 * Decisions on the issues that match, by each value of each dimension, most issues first (years and
 * ages in order), what is not stated last. An issue with several values of a dimension counts under
 * each. The search's own choice of outcome is left aside. Exact; one request. Throws a
 * SearchUnavailable.
 */
export async function tabulate<D extends Dimension>(
  asked: SearchParams | Search,
  dimensions: readonly D[],
): Promise<Record<D, Tally[]>> {
  const target = siteIndex();
  const search = searchOf(asked);
  const answers = await ask(target, decisionQueries(target.index, search, dimensions));
  const tables = dimensions.map((dimension) => [dimension, toTallies(search.params, dimension, answers)]);
  return Object.fromEntries(tables) as Record<D, Tally[]>;
}

/**
 * The two queries, overturned and upheld, that count the issues that match by some dimensions;
 * `also` is a further condition of the engine's.
 */
export function decisionQueries(
  index: string,
  search: Search,
  dimensions: readonly Dimension[],
  also: readonly string[] = [],
): EngineQuery[] {
  return decisions.map((decision) => ({
    indexUid: index,
    words: search.words,
    matchingStrategy: "all" as const,
    filter: [...under(search, { outcome: [decision] }).filter, ...also],
    facets: [...dimensions.map((dimension) => attributeOf(dimension, search.params)), "outcome"],
    limit: 0,
  }));
}

/**
 * The answers to `decisionQueries` as tallies of one of its dimensions, in the order of `tabulate`.
 */
export function toTallies(
  params: SearchParams,
  dimension: Dimension,
  [overturned, upheld]: readonly EngineAnswer[],
): Tally[] {
  const attribute = attributeOf(dimension, params);
  const counts = {
    overturned: overturned?.facetDistribution?.[attribute] ?? {},
    upheld: upheld?.facetDistribution?.[attribute] ?? {},
  };
  const values = [...new Set([...Object.keys(counts.overturned), ...Object.keys(counts.upheld)])];
  const all = values.map(
    (value): Tally => ({
      value,
      label: valueLabel(dimension, value),
      overturned: counts.overturned[value] ?? 0,
      upheld: counts.upheld[value] ?? 0,
    }),
  );
  return all.sort(
    (a, b) =>
      Number(isAbsence(a.value)) - Number(isAbsence(b.value)) ||
      (filterOf(dimension).dimension === "ordered"
        ? a.value.localeCompare(b.value)
        : issuesOf(b) - issuesOf(a) || a.label.localeCompare(b.label, "en")),
  );
}
