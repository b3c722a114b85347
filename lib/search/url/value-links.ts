import { type FilterKey, filterOf } from "@/lib/search/filters/all";
import { type SearchParams, searchEntries, writeEntries } from "@/lib/search/url/params";
import type { ValueLinks } from "@/lib/search/url/value-href";

/**
 * What `valueHref` writes the addresses of a filter's values of; they are those of `toggleFilter`.
 */
export function valueLinks(params: SearchParams, filter: FilterKey): ValueLinks {
  const entries = searchEntries({ ...params, page: 1, [filter]: [""] });
  const at = entries.findIndex(([key]) => key === filter);
  return {
    filter,
    before: writeEntries(entries.slice(0, at)),
    after: writeEntries(entries.slice(at + 1)),
    chosen: params[filter],
    excludes: !filterOf(filter).opposite,
  };
}
