import { valueLabel } from "@/lib/search/filters/labels";
import { nearestInCatalog, type OpenValue, rewritten } from "@/lib/search/query/catalog-values";
import type { Note } from "@/lib/search/read/result";
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
      key: one.key,
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
  return without[parameter].includes(meant) ? without : toggleFilter(without, parameter, meant);
}
