import type { Distribution } from "@/lib/search/engine/reply";
import {
  attributeOf,
  childOf,
  type FilterKey,
  filterKeys,
  filterLabel,
  filterOf,
  groupOf,
  type ListKey,
  parentOf,
  valueLabel,
} from "@/lib/search/filters/all";
import { isAbsence, plainValue } from "@/lib/search/filters/filter";
import { cutTree, cutValues } from "@/lib/search/read/reply/cut-facets";
import type { Facet, FacetValue } from "@/lib/search/read/result";
import type { SearchParams } from "@/lib/search/url/params";

const alphabet = new Intl.Collator("en");

/** All filters as panels show them. `counts` tells where the counts of a group's fields are. */
export function toFacets(params: SearchParams, counts: (group: ListKey) => Distribution): Facet[] {
  const valuesOf = (key: FilterKey) => facetValues(key, params, counts(groupOf(key)));
  return filterKeys
    .filter((key) => groupOf(key) === key)
    .map((key) => {
      const child = childOf(key);
      const label = filterLabel(key, params);
      if (!child) return { key, label, ...cutValues(valuesOf(key)) };
      const { children, ...first } = cutTree(valuesOf(key), valuesOf(child));
      return { key, label, ...first, children: { key: child, values: children } };
    });
}

/**
 * Every value of a filter that some issue has or that is chosen: one that is chosen stays even
 * where nothing has it any more.
 */
export function facetValues(key: FilterKey, params: SearchParams, counted: Distribution): FacetValue[] {
  const counts = counted[attributeOf(key, params)] ?? {};
  const selected: readonly string[] = params[key];
  const values = new Set([...Object.keys(counts), ...selected.map(plainValue)]);
  const compare = filterOf(key).order;
  return [...values]
    .map((value): FacetValue => {
      const parent = parentOf(key, value);
      return {
        value,
        label: valueLabel(key, value),
        count: counts[value] ?? 0,
        selected: selected.includes(value),
        excluded: selected.includes(`-${value}`),
        ...(parent !== undefined && { parent }),
      };
    })
    .sort(
      (a, b) =>
        Number(isAbsence(a.value)) - Number(isAbsence(b.value)) ||
        (compare ? compare(a.value, b.value) : b.count - a.count || alphabet.compare(a.label, b.label)),
    );
}
