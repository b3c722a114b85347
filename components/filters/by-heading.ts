import type { Branch, NamedList } from "@/components/filters/values/listed";
import { type FilterKey, filterOf } from "@/lib/search/filters";

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
