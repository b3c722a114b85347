import type { Search } from "@/lib/search/query/search-of";
import { countIssues } from "@/lib/search/read/count-issues";
import type { AsFilters } from "@/lib/search/read/result";
import { readAsFilters } from "@/lib/search/suggest/read-as-filters";
import { searchHref } from "@/lib/search/url/params";

/**
 * The search that a query means where its words are read as filters, with the exact number of its
 * issues; where the words that stay find nothing ("what must my request for acupuncture show"),
 * without them. Null where no word is one or no issue would be found. One request, none where there
 * is nothing to offer. Throws a SearchUnavailable.
 */
export async function asFilters(search: Search): Promise<AsFilters | null> {
  const reading = readAsFilters(search);
  if (!reading) return null;
  const { labels, params: whole } = reading;
  const bare = { labels: labels.slice(0, -1), params: { ...whole, q: "" } };
  const readings = whole.q === "" ? [reading] : [reading, bare];
  const totals = await countIssues(readings.map(({ params }) => params));
  const at = totals.findIndex((issues) => issues > 0);
  const found = readings[at];
  return found ? { labels: found.labels, href: searchHref(found.params), issues: totals[at]! } : null;
}
