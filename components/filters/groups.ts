import { type FilterKey, notClassified, notStated } from "@/lib/search/params";
import type { Facet, FacetValue } from "@/lib/search/result";

/** Filters in the order in which they are wanted: what was asked, why it was refused, who relied on what, when, by whom. */
export const mainFilters: readonly FilterKey[] = [
  "outcome",
  "category",
  "body-part",
  "reason",
  "ur-body",
  "reviewer-body",
  "guideline",
  "year",
  "specialty",
];

/** Folded away until wanted. */
export const moreFilters: readonly FilterKey[] = [
  "drug-class",
  "ur-cited",
  "reviewer-cited",
  "conclusion",
  "injury-year",
  "age",
  "sex",
  "state",
  "flag",
  "quality",
];

/** The facets of some filters, in their order. */
export function inOrder(facets: readonly Facet[], keys: readonly FilterKey[]): Facet[] {
  return keys.flatMap((key) => facets.find((facet) => facet.key === key) ?? []);
}

export function isChosen({ selected, excluded }: FacetValue): boolean {
  return selected || excluded;
}

function isAbsence({ value }: FacetValue): boolean {
  return value === notStated || value === notClassified;
}

/** The values under another one. */
export function under({ children }: Facet, { value }: FacetValue): FacetValue[] {
  return children?.values.filter(({ parent }) => parent === value) ?? [];
}

/** The first values, those chosen or with one chosen under them, and what letters do not state; the others are not shown at once. */
export function shownAtOnce(facet: Facet, most: number): FacetValue[] {
  const { values } = facet;
  // A list that is cut by a few values might as well hold them.
  if (values.length + facet.more <= most + 3) return values;
  return values.filter(
    (value, i) =>
      i < most || isChosen(value) || isAbsence(value) || under(facet, value).some((child) => isChosen(child)),
  );
}
