import { guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import { slug } from "@/lib/catalog/slug";
import { specialtyById } from "@/lib/catalog/specialties";
import { states } from "@/lib/catalog/states";
import { categories, treatmentById, treatments } from "@/lib/catalog/treatments";
import { denialReasonWords } from "@/lib/letter/denial-reasons";
import { flagWords, statements } from "@/lib/letter/vocabulary";
import { isSection, readCitedPages } from "@/lib/search/url/filter-values";
import {
  type FilterKey,
  notClassified,
  notStated,
  type SearchParams,
  type YearRange,
  yearRanges,
} from "@/lib/search/url/params";

const stateNames = new Map(states.map(({ code, name }) => [code, name]));
const categoryNames = new Map(categories.map(({ id, name }) => [id, name]));
const drugClassNames = new Map(treatments.map(({ drugClassId, drugClass }) => [drugClassId, drugClass]));
const reasonNames = new Map(Object.entries<string>(denialReasonWords));

const closed: Record<string, string> = {
  ...flagWords,
  ...Object.fromEntries(statements.map(({ id, words }) => [slug(id), words])),
  partially: "Partially medically necessary",
  real: "Real letters",
  sample: "Invented samples",
  [notStated]: "Not stated in the letter",
  [notClassified]: "No reason recognised",
  mtus: "MTUS",
  odg: "ODG",
  acoem: "ACOEM",
  other: "Other guidelines",
  "only-mtus": "Only MTUS",
  "only-odg": "Only ODG",
  "only-acoem": "Only ACOEM",
  "only-other": "Only other guidelines",
  none: "None cited",
  "read-in-part": "Read in part only",
  "words-left-over": "Words of the decision not accounted for",
  "implausible-date": "A date that cannot be right",
  "no-case-number": "No case number printed",
  "no-decision-date": "No date of decision printed",
  "no-treatment": "No treatment recognised",
  "no-rationale": "No rationale read",
  "unknown-guideline": "A guideline that is not in the catalog",
  "0-17": "Under 18",
  "70-120": "70 and older",
};

/** An address may hold "constructor", which every object has. */
function wordsOf(value: string): string | undefined {
  return Object.hasOwn(closed, value) ? closed[value] : undefined;
}

/** A filter's value in words for readers: "Physical therapy", "ODG Low Back", "California". */
export function valueLabel(key: FilterKey, value: string): string {
  if (value === notStated) return wordsOf(notStated)!;
  switch (key) {
    case "treatment":
      return treatmentById(value)?.name ?? readable(value);
    case "category":
      return categoryNames.get(value) ?? readable(value);
    case "drug-class":
      return drugClassNames.get(value) ?? readable(value);
    case "reason":
      return readable(reasonNames.get(value) ?? wordsOf(value) ?? value);
    case "guideline":
      return guidelineLabel(value);
    case "section":
      return sectionLabel(value);
    case "specialty":
      return specialtyById(value)?.name ?? readable(value);
    case "state":
      return stateNames.get(value) ?? value;
    case "age":
      return wordsOf(value) ?? value.replace("-", "–");
    case "year":
    case "injury-year":
      return value;
    default:
      return wordsOf(value) ?? readable(value);
  }
}

/**
 * A value of `cited-page` in words: "Pages 98–99 of MTUS Chronic Pain", "Page 98 of Physical
 * Medicine, MTUS Chronic Pain".
 */
export function citedPageLabel(value: string): string {
  const { cited, first, last } = readCitedPages(value);
  const range = first === last ? `Page ${first}` : `Pages ${first}–${last}`;
  const guideline = guidelineLabel(cited.split("/")[0] ?? "");
  return `${range} of ${isSection(cited) ? `${sectionLabel(cited)}, ${guideline}` : guideline}`;
}

/**
 * A range of years in words, which say that what has no date is not in it: "Decision dated
 * 2014–2016". Null where none is given.
 */
export function yearRangeLabel(range: YearRange, params: SearchParams): string | null {
  const [from, to] = [params[yearRanges[range].from], params[yearRanges[range].to]];
  const dated = range === "decided" ? "Decision dated" : "Injury dated";
  if (from && to) return from === to ? `${dated} ${from}` : `${dated} ${from}–${to}`;
  if (from) return `${dated} ${from} or later`;
  return to ? `${dated} ${to} or earlier` : null;
}

/** A filter in words. */
export function filterLabel(key: FilterKey, params: SearchParams): string {
  return key === "guideline" || key === "section" ? guidelineLabels[params["cited-by"]] : filterLabels[key];
}

const guidelineLabels: Record<SearchParams["cited-by"], string> = {
  either: "Guideline cited by either side",
  reviewer: "Guideline the reviewer cited",
  "claims-administrator": "Guideline the claims administrator cited",
  both: "Guideline both sides cited",
  "reviewer-only": "Guideline only the reviewer cited",
  "claims-administrator-only": "Guideline only the claims administrator cited",
};

const filterLabels: Record<Exclude<FilterKey, "guideline" | "section">, string> = {
  outcome: "Outcome",
  category: "Treatment",
  treatment: "Treatment",
  "drug-class": "Drug class",
  "ur-cited": "What the claims administrator cited",
  "reviewer-cited": "What the reviewer cited",
  "ur-body": "Whose guidelines the claims administrator cited",
  "reviewer-body": "Whose guidelines the reviewer cited",
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
  quality: "Reading of the letter",
  letters: "Real letters and samples",
};

/** For a value that no catalog has, words made from its slug. */
function readable(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
