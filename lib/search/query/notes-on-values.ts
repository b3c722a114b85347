import { filterOf, valueLabel } from "@/lib/search/filters/all";
import { nearestInCatalog, type OpenValue, rewritten } from "@/lib/search/query/catalog-values";
import type { Note } from "@/lib/search/query/note";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/url/params";

/** A reader is told of no more slips at once. */
const mostTold = 3;

/**
 * What a reader is told of values that no letter has, each with the search for the nearest value
 * that a catalog knows.
 */
export function notesOnValues(params: SearchParams, unknown: readonly OpenValue[]): Note[] {
  return unknown.slice(0, mostTold).map((one) => {
    const near = nearestInCatalog(one);
    const says = {
      id: "no-letter-has",
      having: filterOf(one.key).catalog?.having ?? "has",
      value: one.plain,
      near: near !== undefined,
    } as const;
    if (near === undefined) return { says, instead: null };
    const href = searchHref(replaced(params, one, rewritten(one, near)));
    return { says, instead: null, href, label: valueLabel(one.key, near) };
  });
}

function replaced(params: SearchParams, { parameter, value }: OpenValue, meant: string): SearchParams {
  const without = toggleFilter(params, parameter, value);
  const values: readonly string[] = without[parameter];
  return values.includes(meant) ? without : toggleFilter(without, parameter, meant);
}
