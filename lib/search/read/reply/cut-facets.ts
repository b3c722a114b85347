import { notClassified, notStated } from "@/lib/search/filters/filter";
import type { FacetValue } from "@/lib/search/read/result";

/**
 * A corpus of millions has thousands of values: a page carries the commonest, `searchValues` finds
 * the others.
 */
const mostValues = 40;
/** Under a value that is not chosen itself; and under all of these together. */
const [mostUnder, mostUnderAll] = [12, 150];

/**
 * The first values, and of the others those that are chosen or say that there is none; `more` were
 * left out.
 */
export function cutValues(values: FacetValue[], most = mostValues): { values: FacetValue[]; more: number } {
  const shown = values.filter((value, at) => at < most || isKept(value));
  return { values: shown, more: values.length - shown.length };
}

/**
 * The same of a tree: values on the first level under which one is chosen stay too; on the second
 * level stand values under those that are shown, of the commonest first.
 */
export function cutTree(first: FacetValue[], second: FacetValue[]) {
  const chosenUnder = new Set(second.filter(isChosen).map(({ parent }) => parent));
  const shown = first.filter((value, at) => at < mostValues || isKept(value) || chosenUnder.has(value.value));
  const children: FacetValue[] = [];
  let room = mostUnderAll;
  const values = shown.map((value) => {
    const open = isChosen(value) || chosenUnder.has(value.value);
    const under = second.filter(({ parent }) => parent === value.value);
    const { values: some, more } = cutValues(under, open ? mostValues : Math.min(mostUnder, room));
    if (!open) room = Math.max(0, room - some.length);
    children.push(...some);
    return more > 0 ? { ...value, more } : value;
  });
  // Chosen though nothing has it; or what stands above it has no issue of its own ("only the
  // reviewer cited", said of a section alone).
  const above = new Set(first.map(({ value }) => value));
  const apart = (value: FacetValue) => isChosen(value) || !above.has(value.parent ?? "");
  children.push(...second.filter((value) => apart(value) && !children.includes(value)));
  return { values, more: first.length - shown.length, children };
}

function isKept(value: FacetValue): boolean {
  return isChosen(value) || value.value === notStated || value.value === notClassified;
}

function isChosen({ selected, excluded }: FacetValue): boolean {
  return selected || excluded;
}
