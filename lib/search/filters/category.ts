import { categories } from "@/lib/catalog/treatments";
import { filter, readable, slugValue } from "@/lib/search/filters/filter";
import { slugs } from "@/lib/search/filters/values";

/** Categories whose official name is not understood by everyone. */
const plain: Record<string, string> = { dmepos: "Medical equipment (DMEPOS)" };
const names = new Map(categories.map(({ id, name }) => [id, plain[id] ?? name]));

export const category = filter({
  key: "category",
  field: "category",
  of: "issue",
  value: slugValue,
  read: ({ treatments }) => slugs(treatments.map(({ category }) => category)),
  panel: { part: "main", place: 2 },
  words: {
    name: "Treatment",
    dimension: "Category of treatment",
    value: (value) => names.get(value) ?? readable(value),
    noun: ["category", "categories"],
  },
  api: { description: "Category of treatment.", example: "rehabilitation" },
  catalog: {
    values: () => categories.map(({ id, name }) => ({ value: id, kind: "category", phrases: [name] })),
    having: "has a treatment of the category",
    meant: 4,
  },
});
