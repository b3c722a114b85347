import {
  filterLabel,
  filterOf,
  isSided,
  type ListKey,
  listKeys,
  ranges,
  valueLabel,
} from "@/lib/search/filters/all";
import { chipOfSide } from "@/lib/search/filters/cited-by";
import { citedPageLabel } from "@/lib/search/filters/cited-page";
import { isExclusion, notStated, plainValue } from "@/lib/search/filters/filter";
import type { UnderstoodTerm } from "@/lib/search/query/note";
import { type SearchParams, toggleFilter } from "@/lib/search/url/params";

/** One thing that narrows a search, and the search without it. */
export type Restriction = { id: string; label: string; without: SearchParams };

/**
 * Everything that narrows a search, in the order of its address: the words (each by itself where
 * the query was `understood`), then each value of each filter.
 */
export function restrictions(
  params: SearchParams,
  understood: readonly UnderstoodTerm[] = [],
): Restriction[] {
  const filters = listKeys.flatMap((key) =>
    params[key].map((value) => ({
      id: `${key}=${value}`,
      label: restrictionLabel(key, value, params),
      without: toggleFilter(params, key, value),
    })),
  );
  const years = ranges.flatMap(({ key, from, to, label: labelOf }) => {
    const label = labelOf(params[from], params[to]);
    return label ? [{ id: key, label, without: { ...params, [from]: "", [to]: "", page: 1 } }] : [];
  });
  return [...wordsOf(params, understood), ...filters, ...citingSide(params), ...years];
}

/** Whose citations count narrows a search only where something cited is asked for. */
function citingSide(params: SearchParams): Restriction[] {
  const side = params["cited-by"];
  const asked = listKeys.some((key) => isSided(key) && params[key].length > 0);
  if (side === "either" || !asked) return [];
  return [{ id: "cited-by", label: chipOfSide(side), without: { ...params, "cited-by": "either", page: 1 } }];
}

function wordsOf(params: SearchParams, understood: readonly UnderstoodTerm[]): Restriction[] {
  if (understood.length > 0)
    return understood.map((term) => ({
      id: `q=${term.excluded ? "-" : ""}${term.text}`,
      label: chipLabel(term),
      without: { ...params, q: term.without, page: 1 },
    }));
  const label = `“${params.q.replace(/^"([^"]*)"$/, "$1")}”`;
  return params.q ? [{ id: "q", label, without: { ...params, q: "", page: 1 } }] : [];
}

/** "lumbar", "“home exercise”", "lumb*", "without surgery", "or cervical". */
function chipLabel(term: UnderstoodTerm): string {
  return `${term.or ? "or " : ""}${termLabel(term)}`;
}

/** The same by itself. */
export function termLabel({ text, kind, excluded }: UnderstoodTerm): string {
  const told = kind === "phrase" ? `“${text}”` : kind === "beginning" ? `${text}*` : text;
  return excluded ? `without ${told}` : told;
}

/** "MRI", "not MRI", "Year of injury: not 2009". */
function restrictionLabel(key: ListKey, value: string, params: SearchParams): string {
  const plain = plainValue(value);
  if (key === "cited-page") return `${isExclusion(value) ? "not " : ""}${citedPageLabel(plain)}`;
  const label = valueLabel(key, plain);
  const { chip } = filterOf(key).words;
  const filter = chip ?? filterLabel(key, params);
  if (plain === notStated) return `${filter}: ${isExclusion(value) ? "stated in the letter" : label}`;
  const told = isExclusion(value) ? `not ${label}` : label;
  return chip ? `${filter}: ${told}` : told;
}

/** A search in a few words: "“home exercise program”, Overturned". */
export function describeSearch(params: SearchParams): string {
  const labels = restrictions(params).map(({ label }) => label);
  return labels.length ? labels.join(", ") : "All decisions";
}
