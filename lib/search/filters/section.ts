import { z } from "zod";
import { guidelineLabel, sectionById, sectionLabel, sections } from "@/lib/catalog/guidelines";
import { sectionIds } from "@/lib/search/filters/citations";
import { guidelineNameOf } from "@/lib/search/filters/cited-by";
import { sidedFilter } from "@/lib/search/filters/cited-field";

const guidelineOf = (value: string) => value.split("/")[0] ?? "";

export const section = sidedFilter({
  key: "section",
  field: "section",
  value: z
    .string()
    .max(320)
    .regex(/^-?[a-z0-9][a-z0-9-]*\/[a-z0-9-]+$/),
  idsOf: sectionIds,
  parent: { key: "guideline", of: (value) => value.split("/")[0] },
  words: {
    name: guidelineNameOf,
    dimension: "Section cited",
    value: sectionLabel,
    noun: ["section", "sections"],
    within: (value) => guidelineLabel(guidelineOf(value)),
    otherNames: (value) =>
      [sectionLabel(value), ...(sectionById(value)?.aliases ?? [])].map(
        (name) => `${guidelineLabel(guidelineOf(value))} ${name}`,
      ),
  },
  api: {
    description: "Section of a guideline cited: `guideline/section`.",
    example: "chronic-pain-medical-treatment-guidelines/physical-medicine",
  },
  catalog: {
    values: () =>
      sections.map(({ id, guidelineId, name, aliases }) => ({
        value: id,
        kind: "guideline section",
        phrases: [name, ...aliases],
        detail: () => guidelineLabel(guidelineId),
      })),
    having: "cites the section",
  },
});
