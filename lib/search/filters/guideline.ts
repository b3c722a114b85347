import { guidelineById, guidelineLabel, guidelines, isAdopted } from "@/lib/catalog/guidelines";
import type { GuidelineBody } from "@/lib/letter/vocabulary";
import { guidelineIds } from "@/lib/search/filters/citations";
import { guidelineNameOf } from "@/lib/search/filters/cited-by";
import { sidedFilter } from "@/lib/search/filters/cited-field";
import { slugValue } from "@/lib/search/filters/filter";

const bodies: Record<GuidelineBody, string> = {
  DWC: "DWC MTUS Medical Treatment Utilization Schedule",
  ACOEM: "ACOEM American College of Occupational and Environmental Medicine",
  ODG: "ODG Official Disability Guidelines",
  Other: "",
};

export const guideline = sidedFilter({
  key: "guideline",
  field: "guideline",
  value: slugValue,
  idsOf: guidelineIds,
  panel: {
    part: "main",
    place: 4,
    // What is part of the state's rules counts as MTUS, whoever wrote it.
    heading: (value) => {
      const known = guidelineById(value);
      if (!known) return "Other";
      return isAdopted(known) ? "MTUS" : known.body;
    },
  },
  words: {
    name: guidelineNameOf,
    dimension: "Guideline cited",
    value: guidelineLabel,
    noun: ["guideline", "guidelines"],
    otherNames: (value) => {
      const known = guidelineById(value);
      return known ? [`${bodies[known.body]} ${known.name}`, ...known.aliases] : [];
    },
  },
  api: { description: "Guideline cited, as `/api/v1/guidelines` lists them.", example: "odg-low-back" },
  catalog: {
    values: () =>
      guidelines.map(({ id, name, shortName, aliases }) => ({
        value: id,
        kind: "guideline",
        phrases: [shortName, name, ...aliases],
      })),
    having: "cites the guideline",
  },
});
