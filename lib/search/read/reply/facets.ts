import { treatmentById } from "@/lib/catalog/treatments";
import type { Distribution } from "@/lib/search/engine/reply";
import { filterLabel, valueLabel } from "@/lib/search/filters/labels";
import { attributeOf, type FilterGroup, groupOf } from "@/lib/search/query/filters";
import { cutTree, cutValues } from "@/lib/search/read/reply/cut-facets";
import type { Facet, FacetValue } from "@/lib/search/read/result";
import {
  type FilterKey,
  filterKeys,
  notClassified,
  notStated,
  plainValue,
  type SearchParams,
} from "@/lib/search/url/params";

/** The second levels of trees, shown under the first. */
const childOf: Partial<Record<FilterKey, FilterKey>> = { category: "treatment", guideline: "section" };
/** The first level that a value of a second level stands under. */
export const parentOf: Partial<Record<FilterKey, (value: string) => string | undefined>> = {
  treatment: (value) => treatmentById(value)?.categoryId,
  section: (value) => value.split("/")[0],
};
/**
 * Filters whose values have an order of their own; the others show the commonest first. What is not
 * stated comes last.
 */
const ordered: Partial<Record<FilterKey, (a: string, b: string) => number>> = {
  year: (a, b) => b.localeCompare(a),
  "injury-year": (a, b) => b.localeCompare(a),
  age: (a, b) => a.localeCompare(b),
};
const alphabet = new Intl.Collator("en");

/** All filters as panels show them. `counts` tells where the counts of a group's fields are. */
export function toFacets(params: SearchParams, counts: (group: FilterGroup) => Distribution): Facet[] {
  const valuesOf = (key: FilterKey) => facetValues(key, params, counts(groupOf(key)));
  const nested = new Set(Object.values(childOf));
  return filterKeys
    .filter((key) => !nested.has(key))
    .map((key) => {
      const child = childOf[key];
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
  const compare = ordered[key];
  return [...values]
    .map((value): FacetValue => {
      const parent = parentOf[key]?.(value);
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

/** Whether a value says that there is none. */
export function isAbsence(value: string): boolean {
  return value === notStated || value === notClassified;
}
