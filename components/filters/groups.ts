import { type FilterKey, filters } from "@/lib/search/filters";
import type { Facet } from "@/lib/search/results";

/** The filters of a part of the panel, in their order there. */
export function panelKeys(part: "main" | "more"): FilterKey[] {
  return filters
    .flatMap(({ key, panel }) => (panel?.part === part ? [{ key, place: panel.place }] : []))
    .sort((a, b) => a.place - b.place)
    .map(({ key }) => key);
}

/**
 * The facets of a part of the panel. Some are left out unless the issues have several of their
 * values.
 */
export function facetsOf(facets: readonly Facet[], part: "main" | "more"): Facet[] {
  const several = new Set(filters.flatMap(({ key, onlyWhereSeveral }) => (onlyWhereSeveral ? key : [])));
  return panelKeys(part)
    .flatMap((key) => facets.find((facet) => facet.key === key) ?? [])
    .filter(({ key, values }) => !several.has(key) || values.length > 1);
}
