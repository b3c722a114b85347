import { treatments } from "@/lib/catalog/treatments";
import { filter, readable, slugValue } from "@/lib/search/filters/filter";
import { slugs } from "@/lib/search/filters/values";

const names = new Map(
  treatments.flatMap(({ drugClass, drugClassId }) =>
    drugClass && drugClassId ? [[drugClassId, drugClass] as const] : [],
  ),
);

export const drugClass = filter({
  key: "drug-class",
  field: "drugClass",
  of: "issue",
  value: slugValue,
  read: ({ treatments }) => slugs(treatments.flatMap(({ drugClass }) => drugClass ?? [])),
  panel: { part: "more", place: 1 },
  words: {
    name: "Drug class",
    value: (value) => names.get(value) ?? readable(value),
    noun: ["drug class", "drug classes"],
  },
  api: { description: "Class of the drug in dispute.", example: "opioids" },
  catalog: {
    values: () => [...names].map(([value, name]) => ({ value, kind: "drug class", phrases: [name] })),
    having: "has a drug of the class",
    meant: 3,
  },
  fieldNames: ["drugclass"],
});
