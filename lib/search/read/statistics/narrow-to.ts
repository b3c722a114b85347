import {
  type Dimension,
  type FilterKey,
  filterKeys,
  groupOf,
  isSided,
  parentOf,
} from "@/lib/search/filters/all";
import { isExclusion } from "@/lib/search/filters/filter";
import type { SearchParams } from "@/lib/search/url/params";

type Value = { key: FilterKey; value: string };

/**
 * The search for just those issues of a search that have a value besides: what a figure of a table
 * counts. Null where no search says that: the values of a filter, and both levels of a tree, are
 * alternatives, so "MRI and also CT" has no address.
 */
export function narrowTo(params: SearchParams, key: Dimension, value: string): SearchParams | null {
  const group = filterKeys.filter((other) => groupOf(other) === groupOf(key));
  const chosen = group.flatMap((other): Value[] =>
    included(params, other).map((one) => ({ key: other, value: one })),
  );
  if (chosen.length > 0) {
    // Whoever has what was chosen below a value has the value itself.
    if (chosen.every((one) => isWithin(one, { key, value }, params))) return params;
    // Of alternatives, one that the value lies within is enough: the others add nothing.
    if (!chosen.some((one) => isWithin({ key, value }, one, params))) return null;
  }
  const cleared = Object.fromEntries(group.map((other) => [other, excluded(params, other)]));
  return { ...params, ...cleared, [key]: [...excluded(params, key), value].sort(), page: 1 };
}

/** Whether all issues with the first value have the second. */
function isWithin(one: Value, other: Value, params: SearchParams): boolean {
  if (one.key === other.key) return one.value === other.value;
  // One side alone may cite a section of a guideline that both sides cite.
  if (isSided(one.key) && params["cited-by"].endsWith("-only")) return false;
  return parentOf(one.key, one.value) === other.value;
}

const included = (params: SearchParams, key: FilterKey) => params[key].filter((value) => !isExclusion(value));
const excluded = (params: SearchParams, key: FilterKey) => params[key].filter((value) => isExclusion(value));
