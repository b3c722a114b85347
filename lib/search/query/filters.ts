import type { IssueDocument } from "@/lib/search/index/document";
import { isSection, readCitedPages } from "@/lib/search/url/filter-values";
import {
  type FilterKey,
  filterKeys,
  isExclusion,
  type ListKey,
  listKeys,
  plainValue,
  type SearchParams,
  type YearRange,
  yearRanges,
} from "@/lib/search/url/params";

/**
 * A filter that is one alternative as a whole: its values are OR, so are those of both levels of a
 * tree; groups are AND.
 */
export type FilterGroup = "treatment" | "guideline" | Exclude<ListKey, TreeKey>;
type TreeKey = "category" | "treatment" | "guideline" | "section";

const groupOfTree: Record<TreeKey, FilterGroup> = {
  category: "treatment",
  treatment: "treatment",
  guideline: "guideline",
  section: "guideline",
};

/** The group that a key belongs to. */
export function groupOf(key: ListKey): FilterGroup {
  return key in groupOfTree ? groupOfTree[key as TreeKey] : (key as FilterGroup);
}

const bySide = {
  either: "",
  reviewer: "ByReviewer",
  "claims-administrator": "ByAdministrator",
  both: "ByBoth",
  "reviewer-only": "ByReviewerOnly",
  "claims-administrator-only": "ByAdministratorOnly",
} as const;

const attributes: Partial<Record<FilterKey, keyof IssueDocument>> = {
  "body-part": "bodyPart",
  age: "ageBand",
  "injury-year": "injuryYear",
  "drug-class": "drugClass",
  "ur-cited": "administratorStatement",
  "reviewer-cited": "reviewerStatement",
  "ur-body": "administratorBody",
  "reviewer-body": "reviewerBody",
};

/** The document's field that a counted filter looks at. */
export function attributeOf(key: FilterKey, params: SearchParams): keyof IssueDocument {
  if (key === "guideline" || key === "section") return `${key}${bySide[params["cited-by"]]}`;
  return attributes[key] ?? (key as keyof IssueDocument);
}

/** The engine's condition that an issue has a value of a filter. */
function condition(key: ListKey, value: string, params: SearchParams): string {
  if (key === "cited-page") return pagesCondition(value, params["cited-by"]);
  return `${attributeOf(key, params)} = ${quote(plainValue(value))}`;
}

/**
 * Two sides may cite different pages of the range, so which of them cites it is asked of the range
 * as a whole.
 */
function pagesCondition(value: string, side: SearchParams["cited-by"]): string {
  const { cited, first, last } = readCitedPages(value);
  const pages = Array.from({ length: last - first + 1 }, (_, at) => quote(`${cited}/${first + at}`));
  const cites = (by: "" | "ByReviewer" | "ByAdministrator", operator = "IN") =>
    `${pageAttribute(cited)}${by} ${operator} [${pages.join(", ")}]`;
  switch (side) {
    case "both":
      return `(${cites("ByReviewer")} AND ${cites("ByAdministrator")})`;
    case "reviewer-only":
      return `(${cites("ByReviewer")} AND ${cites("ByAdministrator", "NOT IN")})`;
    case "claims-administrator-only":
      return `(${cites("ByAdministrator")} AND ${cites("ByReviewer", "NOT IN")})`;
    default:
      return cites(bySide[side]);
  }
}

/** The document's field that holds the printed pages of a guideline, or of a section. */
export function pageAttribute(cited: string): "citedPage" | "sectionPage" {
  return isSection(cited) ? "sectionPage" : "citedPage";
}

/** Groups with counts of which a value is included: they need a query without that. */
export function includingGroups(params: SearchParams): FilterGroup[] {
  const active = filterKeys.filter((key) => params[key].some((value) => !isExclusion(value))).map(groupOf);
  return [...new Set(active)];
}

/**
 * The engine's filter of all selections but what `without` includes: groups are AND, the included
 * values of a group OR. Excluded values always stay out, and so does what lies beyond a range of
 * years.
 */
export function engineFilter(params: SearchParams, without?: FilterGroup): string[][] {
  const groups = new Map<FilterGroup, string[]>();
  const excluded: string[][] = [];
  for (const key of listKeys) {
    const group = groupOf(key);
    for (const value of params[key]) {
      const has = condition(key, value, params);
      if (isExclusion(value)) excluded.push([`NOT ${has}`]);
      else if (group !== without) groups.set(group, [...(groups.get(group) ?? []), has]);
    }
  }
  return [...groups.values(), ...excluded, ...rangeFilters(params)];
}

const yearAttributes: Record<YearRange, keyof IssueDocument> = { decided: "year", injured: "injuryYear" };
/** An open end reaches as far as a year in an address may. */
const [firstYear, lastYear] = [1900, 2099];

/** Years are few: naming each keeps them words of a filter that is counted anyway. */
function rangeFilters(params: SearchParams): string[][] {
  return (Object.keys(yearRanges) as YearRange[]).flatMap((range) => {
    const [from, to] = [params[yearRanges[range].from], params[yearRanges[range].to]];
    if (!from && !to) return [];
    const [first, last] = [Number(from || firstYear), Number(to || lastYear)];
    const years = Array.from({ length: last - first + 1 }, (_, at) => quote(`${first + at}`));
    return [[`${yearAttributes[range]} IN [${years.join(", ")}]`]];
  });
}

/**
 * A string of the engine's filter language. Values are checked when the address is read; this holds
 * whatever they are.
 */
export function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`;
}
