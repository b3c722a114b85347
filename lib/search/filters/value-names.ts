import { bodyPartById } from "@/lib/catalog/body-parts";
import { guidelineById, sectionById } from "@/lib/catalog/guidelines";
import { specialtyById } from "@/lib/catalog/specialties";
import { treatmentById } from "@/lib/catalog/treatments";
import type { GuidelineBody } from "@/lib/letter/vocabulary";
import { valueLabel } from "@/lib/search/filters/labels";
import type { FilterKey } from "@/lib/search/url/params";

/**
 * Every name by which a reader may look for a value: its label, what the catalogs call it
 * otherwise, a drug's brands.
 */
export function namesOf(key: FilterKey, value: string): string[] {
  return [valueLabel(key, value), ...otherNames(key, value)];
}

const bodies: Record<GuidelineBody, string> = {
  DWC: "DWC MTUS Medical Treatment Utilization Schedule",
  ACOEM: "ACOEM American College of Occupational and Environmental Medicine",
  ODG: "ODG Official Disability Guidelines",
  Other: "",
};

function otherNames(key: FilterKey, value: string): readonly string[] {
  switch (key) {
    case "treatment": {
      const treatment = treatmentById(value);
      return treatment ? [...treatment.synonyms, ...treatment.brands] : [];
    }
    case "guideline": {
      const guideline = guidelineById(value);
      return guideline ? [`${bodies[guideline.body]} ${guideline.name}`, ...guideline.aliases] : [];
    }
    case "section": {
      const guideline = valueLabel("guideline", value.split("/")[0] ?? "");
      const names = [valueLabel(key, value), ...(sectionById(value)?.aliases ?? [])];
      return names.map((name) => `${guideline} ${name}`);
    }
    case "specialty":
      return specialtyById(value)?.variants ?? [];
    case "body-part":
      return bodyPartById(value)?.synonyms ?? [];
    case "state":
      return [value];
    default:
      return [];
  }
}

/**
 * Whether one of the names holds, for every word typed, a word that begins with it; case and
 * accents do not matter.
 */
export function isNamed(names: readonly string[], typed: string): boolean {
  const wanted = wordsIn(typed);
  return names.some((name) => {
    const words = wordsIn(name);
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

function wordsIn(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{Mark}/gu, "");
  return plain.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
