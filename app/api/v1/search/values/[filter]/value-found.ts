import type { ValueFound } from "@/components/filters/fetch-values";
import { guidelineLabel } from "@/lib/catalog/guidelines";
import { type FilterKey, type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { FacetValue } from "@/lib/search/result";

/** A value with the addresses that a click on it leads to. */
export function toValueFound(params: SearchParams, filter: FilterKey, found: FacetValue): ValueFound {
  const { value, label, count, selected, excluded } = found;
  const toggled = (what: string) => searchHref(toggleFilter(params, filter, what));
  return {
    filter,
    value,
    label,
    ...(filter === "section" && { within: guidelineLabel(value.split("/")[0]!) }),
    count,
    selected,
    excluded,
    href: toggled(excluded ? `-${value}` : value),
    excludeHref: toggled(`-${value}`),
  };
}
