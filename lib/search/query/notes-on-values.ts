import { valueLabel } from "@/lib/search/filters/labels";
import { nearestInCatalog, type OpenValue, rewritten } from "@/lib/search/query/catalog-values";
import type { Note } from "@/lib/search/read/result";
import type { SuggestedKey } from "@/lib/search/suggest/names";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/url/params";

/** A reader is told of no more slips at once. */
const mostTold = 3;

const having: Record<SuggestedKey, string> = {
  category: "has a treatment of the category",
  treatment: "has the treatment",
  "drug-class": "has a drug of the class",
  guideline: "cites the guideline",
  section: "cites the section",
  specialty: "has a reviewer of the specialty",
  "body-part": "has the body part",
};

/**
 * What a reader is told of values that no letter has, each with the search for the nearest value
 * that a catalog knows.
 */
export function notesOnValues(params: SearchParams, unknown: readonly OpenValue[]): Note[] {
  return unknown.slice(0, mostTold).map((one) => {
    const unknown = `No letter here ${having[one.key]} “${one.plain}”`;
    const near = nearestInCatalog(one);
    if (near === undefined) return { text: `${unknown}.`, instead: null };
    const href = searchHref(replaced(params, one, rewritten(one, near)));
    return { text: `${unknown}; the nearest is:`, instead: null, href, label: valueLabel(one.key, near) };
  });
}

function replaced(params: SearchParams, { parameter, value }: OpenValue, meant: string): SearchParams {
  const without = toggleFilter(params, parameter, value);
  return without[parameter].includes(meant) ? without : toggleFilter(without, parameter, meant);
}
