import { countIssues } from "@/lib/search/count-issues";
import { type SearchParams, searchHref } from "@/lib/search/params";
import type { AsFilters } from "@/lib/search/result";
import { readAsFilters } from "@/lib/search/suggest/read-as-filters";

/**
 * The search that a query means where its words are read as filters, with the exact number of its issues. Null where no word is one or
 * no issue would be found. One request, none where there is nothing to offer. Throws a SearchUnavailable.
 */
export async function asFilters(params: SearchParams): Promise<AsFilters | null> {
  const reading = readAsFilters(params);
  if (!reading) return null;
  const [issues = 0] = await countIssues([reading.params]);
  return issues > 0 ? { labels: reading.labels, href: searchHref(reading.params), issues } : null;
}
