import { slug } from "@/lib/catalog/slug";
import { type FilterKey, filters, valueLabel } from "@/lib/search/filters/all";
import type { SuggestionKind } from "@/lib/search/filters/filter";

/** A value of a filter under one of its names. `folded`: as names are compared. */
export type Name = {
  kind: SuggestionKind;
  key: FilterKey;
  value: string;
  label: string;
  detail: string | null;
  folded: string;
};

const withCatalog = filters.flatMap(({ key, catalog }) => (catalog ? [{ key, catalog }] : []));

/** The filters whose values can be suggested: those with a catalog. */
export const suggestedKeys: readonly FilterKey[] = withCatalog.map(({ key }) => key);

/** Every name of every value, a value's own name before its others. */
export const names: readonly Name[] = withCatalog.flatMap(({ key, catalog }) =>
  catalog.values().flatMap(({ value, kind, phrases, detail }) => {
    const label = valueLabel(key, value);
    return phrases.map((phrase) => {
      const folded = slug(phrase);
      const other = slug(label).includes(folded) ? null : phrase;
      return { kind, key, value, label, detail: detail ? detail(phrase) : other, folded };
    });
  }),
);
