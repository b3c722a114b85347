import { leastDistant } from "@/lib/catalog/near-name";
import { type FilterKey, filterOf } from "@/lib/search/filters/all";
import { isSection, readCitedPages } from "@/lib/search/filters/cited-page";
import { notStated, plainValue } from "@/lib/search/filters/filter";
import { names, suggestedKeys } from "@/lib/search/filters/names";
import type { SearchParams } from "@/lib/search/url/params";

/**
 * A value of an address that is looked up in a catalog. `value` is as the address has it under
 * `parameter`; `plain` is what `key`'s catalog may know of it: without a minus, and of cited pages
 * the guideline or section.
 */
export type OpenValue = {
  parameter: FilterKey | "cited-page";
  value: string;
  key: FilterKey;
  plain: string;
};

/** Of each filter every name of every value, as an address would write it; a value's own first. */
const valuesByName = new Map(suggestedKeys.map((key) => [key, namedValues(key)]));

function namedValues(key: FilterKey): Map<string, string> {
  const own = names.filter((name) => name.key === key);
  const found = new Map(own.map(({ value }) => [value, value]));
  if (filterOf(key).catalog?.unstated) found.set(notStated, notStated);
  for (const { folded, value } of own) if (!found.has(folded)) found.set(folded, value);
  return found;
}

/**
 * The values of a search that no catalog has; letters may name sections, guidelines and specialties
 * beyond them.
 */
export function outsideCatalogs(params: SearchParams): OpenValue[] {
  const ofFilters = suggestedKeys.flatMap((key) =>
    params[key].map((value): OpenValue => ({ parameter: key, value, key, plain: plainValue(value) })),
  );
  const ofPages = params["cited-page"].map((value): OpenValue => {
    const { cited: plain } = readCitedPages(value);
    return { parameter: "cited-page", value, key: isSection(plain) ? "section" : "guideline", plain };
  });
  return [...ofFilters, ...ofPages].filter(({ key, plain }) => valuesByName.get(key)?.get(plain) !== plain);
}

/**
 * The catalog's value that may be meant, by any of its names: "mrii" is `mri`, "norco"
 * hydrocodone/acetaminophen.
 */
export function nearestInCatalog({ key, plain }: OpenValue): string | undefined {
  const values = valuesByName.get(key)!;
  return values.get(leastDistant(plain, values.keys()) ?? "");
}

/** The value as the address would have it if it were `plain`: its minus and its pages stay. */
export function rewritten({ value, plain }: OpenValue, other: string): string {
  return value.replace(plain, () => other);
}
