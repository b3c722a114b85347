import { searchSynonyms, treatments } from "@/lib/catalog/treatments";
import { filter, readable, slugValue } from "@/lib/search/filters/filter";
import { slugs } from "@/lib/search/filters/values";

const names = new Map(
  treatments.flatMap(({ drugClass, drugClassId }) =>
    drugClass && drugClassId ? [[drugClassId, drugClass] as const] : [],
  ),
);

/** A class by its name in either number, and by what searches take for the same: "PPI". */
function phrasesOf(name: string): string[] {
  const singular = name.replace(/s$/, "");
  const isIt = (other: string) => [name, singular].some((one) => one.toLowerCase() === other.toLowerCase());
  const equals = searchSynonyms.flatMap((group) => (group.equals.some(isIt) ? group.equals : []));
  return [...new Set([name, singular, ...equals])];
}

export const drugClass = filter({
  key: "drug-class",
  field: "drugClass",
  of: "issue",
  value: slugValue,
  read: ({ treatments }) => slugs(treatments.flatMap(({ drugClass }) => drugClass ?? [])),
  panel: { part: "more", place: 4 },
  words: {
    name: "Drug class",
    value: (value) => names.get(value) ?? readable(value),
    noun: ["drug class", "drug classes"],
  },
  api: { description: "Class of the drug in dispute.", example: "opioids" },
  catalog: {
    values: () =>
      [...names].map(([value, name]) => ({ value, kind: "drug class", phrases: phrasesOf(name) })),
    having: "has a drug of the class",
    meant: 3,
  },
  fieldNames: ["drugclass"],
});
