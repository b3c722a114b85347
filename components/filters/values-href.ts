import type { FilterKey } from "@/lib/search/filters";
import { type SearchParams, writeSearchParams } from "@/lib/search/url";

/** The page that lists all values of a filter under a search, where one is found by its name. */
export function valuesHref(params: SearchParams, filter: FilterKey): string {
  const query = writeSearchParams({ ...params, page: 1 });
  return `/search/values/${filter}${query ? `?${query}` : ""}`;
}
