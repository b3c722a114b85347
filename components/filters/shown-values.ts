import type { Branch, Listed } from "@/components/filters/values/listed";
import { notClassified, notStated } from "@/lib/search/filters";
import type { Facet, FacetValue } from "@/lib/search/results";

/**
 * So many values are shown at once, and so many under a value that is not chosen: the others are
 * looked for, not looked through.
 */
const mostShown = 6;
const mostUnder = 3;

/**
 * The first values of a filter with those under them, those that are chosen, and what letters do
 * not state.
 */
export function shownValues(facet: Facet): Branch[] {
  const { values, more } = facet;
  // A list that is cut by a few values might as well hold them.
  const most = values.length + more <= mostShown + 3 ? values.length : mostShown;
  return values
    .map((value) => ({ value, under: under(facet, value) }))
    .filter(({ value, under }, i) => i < most || isChosen(value) || isAbsence(value) || under.some(isChosen))
    .map(({ value, under }) => branch(value, under));
}

function branch(value: FacetValue, under: readonly FacetValue[]): Branch {
  if (under.length === 0 && !value.more) return listed(value);
  const open = [value, ...under].some(isChosen);
  const shown = under.filter((child, i) => open || i < mostUnder || isChosen(child));
  const more = under.length - shown.length + (value.more ?? 0);
  return { ...listed(value), under: shown.map(listed), ...(more > 0 && { more }) };
}

function listed({ value, label, count }: FacetValue): Listed {
  return { value, label, count };
}

function under({ children }: Facet, { value }: FacetValue): FacetValue[] {
  return children?.values.filter(({ parent }) => parent === value) ?? [];
}

function isChosen({ selected, excluded }: FacetValue): boolean {
  return selected || excluded;
}

function isAbsence({ value }: FacetValue): boolean {
  return value === notStated || value === notClassified;
}
