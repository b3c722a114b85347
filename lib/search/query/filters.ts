import {
  attributeOf,
  filterKeys,
  groupOf,
  type ListKey,
  listFilters,
  ranges,
  summaryFilters,
} from "@/lib/search/filters/all";
import { isExclusion, plainValue } from "@/lib/search/filters/filter";
import type { SearchParams } from "@/lib/search/url/params";

/** Filters of which a value is included: their counts need a query without it. */
export function includingGroups(params: SearchParams): ListKey[] {
  const active = filterKeys.filter((key) => params[key].some((value) => !isExclusion(value))).map(groupOf);
  return [...new Set(active)];
}

/**
 * The engine's filter of all selections but what `without` includes: groups are AND, the included values
 * of a group OR. Excluded values always stay out, and so does what lies beyond a range of years.
 */
export function engineFilter(params: SearchParams, without?: ListKey): string[][] {
  const groups = new Map<ListKey, string[]>();
  const excluded: string[][] = [];
  for (const filter of listFilters) {
    const group = groupOf(filter.key);
    for (const value of params[filter.key]) {
      const has = filter.conditionOf(plainValue(value), params["cited-by"]);
      if (isExclusion(value)) excluded.push([`NOT ${has}`]);
      else if (group !== without) groups.set(group, [...(groups.get(group) ?? []), has]);
    }
  }
  const years = ranges.flatMap(({ from, to, conditionOf }) => conditionOf(params[from], params[to]) ?? []);
  return [...groups.values(), ...excluded, ...years.map((condition) => [condition])];
}

/** The search without the filters that clinical summaries are not searched under. */
export function underSummaryFilters(params: SearchParams): SearchParams {
  const others = listFilters.filter((filter) => !summaryFilters.includes(filter));
  return { ...params, ...Object.fromEntries(others.map(({ key }) => [key, []])) };
}

/** The engine's fields whose values the filters of some groups count. */
export function countedFields(params: SearchParams, wanted: (group: ListKey) => boolean): string[] {
  return filterKeys.filter((key) => wanted(groupOf(key))).map((key) => attributeOf(key, params));
}
