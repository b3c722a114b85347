import { guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import { specialtyById } from "@/lib/catalog/specialties";
import { states } from "@/lib/catalog/states";
import { categories, treatmentById, treatments } from "@/lib/catalog/treatments";
import { denialReasonWords } from "@/lib/letter/denial-reasons";
import { type FilterKey, notClassified, notStated, type SearchParams } from "@/lib/search/params";

const stateNames = new Map(states.map(({ code, name }) => [code, name]));
const categoryNames = new Map(categories.map(({ id, name }) => [id, name]));
const drugClassNames = new Map(treatments.map(({ drugClassId, drugClass }) => [drugClassId, drugClass]));
const reasonNames = new Map(Object.entries<string>(denialReasonWords));

const closed: Record<string, string> = {
  retrospective: "Retrospective request",
  "associated-surgical-service": "Associated surgical service",
  "post-operative": "After an operation",
  "pre-operative": "Before an operation",
  "decision-contradicts-rationale": "Decision and rationale differ",
  "depends-on-other-issue": "Depends on another issue",
  cited: "Guidelines cited",
  "outside-mtus": "Guidelines outside the MTUS",
  "none-cited": "No guideline cited",
  partially: "Partially medically necessary",
  [notStated]: "Not stated in the letter",
  [notClassified]: "No reason recognised",
  "0-17": "Under 18",
  "70-120": "70 and older",
};

/** A filter's value in words for readers: "Physical therapy", "ODG Low Back", "California". */
export function valueLabel(key: FilterKey, value: string): string {
  if (value === notStated) return closed[notStated]!;
  switch (key) {
    case "treatment":
      return treatmentById(value)?.name ?? readable(value);
    case "category":
      return categoryNames.get(value) ?? readable(value);
    case "drug-class":
      return drugClassNames.get(value) ?? readable(value);
    case "reason":
      return readable(reasonNames.get(value) ?? closed[value] ?? value);
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
    case "injury-year":
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
  "drug-class": "Drug class",
  "ur-cited": "What the claims administrator cited",
  "reviewer-cited": "What the reviewer cited",
  reason: "Why refused",
  conclusion: "What the rationale concludes",
  specialty: "Reviewer’s specialty",
  "body-part": "Body part",
  state: "Reviewer licensed in",
  year: "Year of decision",
  "injury-year": "Year of injury",
  sex: "Worker’s sex",
  age: "Worker’s age",
  flag: "Flags",
};

/** For a value that no catalog has, words made from its slug. */
function readable(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
