import { treatmentById, treatments } from "@/lib/catalog/treatments";
import { filter, readable, slugValue } from "@/lib/search/filters/filter";
import { unique } from "@/lib/search/filters/values";

export const treatment = filter({
  key: "treatment",
  field: "treatment",
  of: "issue",
  value: slugValue,
  read: ({ treatments }) => unique(treatments.map(({ treatmentId }) => treatmentId)),
  parent: { key: "category", of: (value) => treatmentById(value)?.categoryId },
  words: {
    name: "Treatment",
    value: (value) => treatmentById(value)?.name ?? readable(value),
    noun: ["treatment", "treatments"],
    otherNames: (value) => {
      const known = treatmentById(value);
      return known ? [...known.synonyms, ...known.brands] : [];
    },
  },
  api: {
    description: "Treatment in dispute, as `/api/v1/treatments` lists them.",
    example: "physical-therapy",
  },
  catalog: {
    values: () =>
      treatments.flatMap(({ id, name, synonyms, brands }) => [
        { value: id, kind: "treatment", phrases: [name, ...synonyms] },
        { value: id, kind: "brand", phrases: brands, detail: (brand) => brand },
      ]),
    having: "has the treatment",
    meant: 1,
  },
  fieldNames: ["drug"],
});
