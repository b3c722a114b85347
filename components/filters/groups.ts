import type { Facet } from "@/lib/search/read/result";
import type { FilterKey } from "@/lib/search/url/params";

/**
 * Filters in the order in which they are wanted: what was asked, why it was refused, who relied on
 * what, when, by whom.
 */
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
  "letters",
];

/**
 * The facets of some filters, in their order; that of the kinds of letters only where there are
 * both.
 */
export function inOrder(facets: readonly Facet[], keys: readonly FilterKey[]): Facet[] {
  return keys
    .flatMap((key) => facets.find((facet) => facet.key === key) ?? [])
    .filter(({ key, values }) => key !== "letters" || values.length > 1);
}
