import type { Branch, Listed, NamedList } from "@/components/filters/values/listed";
import { type FilterKey, filterOf, notClassified, notStated } from "@/lib/search/filters";
import type { Facet, FacetValue } from "@/lib/search/results";

/**
 * Values shown at first, and those shown under a value that is not chosen. The others are found by
 * typing.
 */
const mostShown = 6;
const mostUnder = 3;

/**
 * The values of a filter that are always shown: the first ones, those that are chosen, and "not
 * stated".
 */
export function shownValues(facet: Facet): Branch[] {
  const { values, more } = facet;
  // Cutting only a few values would save no room.
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

/**
 * Values under the headings of their filter, the heading of the commonest first, or in one list
 * without a name: body, guideline, section.
 */
export function byHeading(filter: FilterKey, values: readonly Branch[]): NamedList[] {
  const { heading } = filterOf(filter).panel ?? {};
  if (!heading) return [{ name: null, values }];
  return [...new Set(values.map(({ value }) => heading(value)))].map((name) => ({
    name,
    values: values
      .filter(({ value }) => heading(value) === name)
      .map((one) => ({ ...one, label: one.label.replace(`${name} `, "") })),
  }));
}

/**
 * A filter whose values are not all in the panel, and how many there are; null where that is not
 * known.
 */
export type LongList = { filter: FilterKey; all: number | null };

/** Up to so many values on the second level are found by opening the folds. */
const fewBelow = 8;

/**
 * The long lists of a group of which the panel shows `shown` values: its own, and the one under it
 * in a tree.
 */
export function listsOf({ key, values, more, children }: Facet, shown: number): LongList[] {
  const all = values.length + more;
  const own: LongList[] = shown < all ? [{ filter: key, all }] : [];
  if (!children) return own;
  const below = values.reduce((sum, value) => sum + (value.more ?? 0), children.values.length);
  // What stands under values that were left out is not counted.
  const under: LongList = { filter: children.key, all: more > 0 ? null : below };
  return below > fewBelow ? [...own, under] : own;
}
