import { guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import { specialtyById } from "@/lib/catalog/specialties";
import { states } from "@/lib/catalog/states";
import { categories, treatmentById } from "@/lib/catalog/treatments";
import type { FilterKey, SearchParams } from "@/lib/search/params";

const stateNames = new Map(states.map(({ code, name }) => [code, name]));
const categoryNames = new Map(categories.map(({ id, name }) => [id, name]));

const closed: Record<string, string> = {
  retrospective: "Retrospective request",
  "associated-surgical-service": "Associated surgical service",
  "post-operative": "After an operation",
  "pre-operative": "Before an operation",
  "decision-contradicts-rationale": "Decision and rationale differ",
  "depends-on-other-issue": "Depends on another issue",
  "0-17": "Under 18",
  "70-120": "70 and older",
};

/** A filter's value in words for readers: "Physical therapy", "ODG Low Back", "California". */
export function valueLabel(key: FilterKey, value: string): string {
  switch (key) {
    case "treatment":
      return treatmentById(value)?.name ?? readable(value);
    case "category":
      return categoryNames.get(value) ?? readable(value);
    case "guideline":
      return guidelineLabel(value);
    case "section":
      return sectionLabel(value);
    case "specialty":
      return specialtyById(value)?.name ?? readable(value);
    case "state":
      return stateNames.get(value) ?? value;
    case "age":
      return closed[value] ?? value.replace("-", "–");
    case "year":
      return value;
    default:
      return closed[value] ?? readable(value);
  }
}

/** A filter in words. */
export function filterLabel(key: FilterKey, params: SearchParams): string {
  return key === "guideline" || key === "section" ? guidelineLabels[params["cited-by"]] : filterLabels[key];
}

const guidelineLabels: Record<SearchParams["cited-by"], string> = {
  either: "Guideline cited by either side",
  reviewer: "Guideline the reviewer cited",
  "claims-administrator": "Guideline the claims administrator cited",
};

const filterLabels: Record<Exclude<FilterKey, "guideline" | "section">, string> = {
  outcome: "Outcome",
  category: "Treatment",
  treatment: "Treatment",
  specialty: "Reviewer’s specialty",
  "body-part": "Body part",
  state: "Reviewer licensed in",
  year: "Year of decision",
  sex: "Worker’s sex",
  age: "Worker’s age",
  flag: "Flags",
};

/** For a value that no catalog has, words made from its slug. */
function readable(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
