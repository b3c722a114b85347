import type { IssueDocument } from "@/lib/search/document";
import { readCitedPages } from "@/lib/search/filter-values";
import {
  filterKeys,
  isExclusion,
  type ListKey,
  listKeys,
  plainValue,
  type SearchParams,
  type YearRange,
  yearRanges,
} from "@/lib/search/params";

/** A filter that is one alternative as a whole: its values are OR, so are those of both levels of a tree; groups are AND. */
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

const bySide = { either: "", reviewer: "ByReviewer", "claims-administrator": "ByAdministrator" } as const;

const attributes: Partial<Record<ListKey, keyof IssueDocument>> = {
  "body-part": "bodyPart",
  age: "ageBand",
  "injury-year": "injuryYear",
  "drug-class": "drugClass",
  "ur-cited": "administratorStatement",
  "reviewer-cited": "reviewerStatement",
  "ur-body": "administratorBody",
  "reviewer-body": "reviewerBody",
};

/** The document's field that a filter looks at. */
export function attributeOf(key: ListKey, params: SearchParams): keyof IssueDocument {
  if (key === "guideline" || key === "section") return `${key}${bySide[params["cited-by"]]}`;
  if (key === "cited-page") return `citedPage${bySide[params["cited-by"]]}`;
  return attributes[key] ?? (key as keyof IssueDocument);
}

/** What the field holds where a value of the filter fits: the value itself, or any of the pages that it spans. */
export function heldFor(key: ListKey, value: string): string[] {
  if (key !== "cited-page") return [plainValue(value)];
  const { guideline, first, last } = readCitedPages(value);
  return Array.from({ length: last - first + 1 }, (_, at) => `${guideline}/${first + at}`);
}

/** Groups with counts of which a value is included: they need a query without that. */
export function includingGroups(params: SearchParams): FilterGroup[] {
  const active = filterKeys.filter((key) => params[key].some((value) => !isExclusion(value))).map(groupOf);
  return [...new Set(active)];
}

/**
 * The engine's filter of all selections but what `without` includes: groups are AND, the included values of a group OR. Excluded
 * values always stay out, and so does what lies beyond a range of years.
 */
export function engineFilter(params: SearchParams, without?: FilterGroup): string[][] {
  const groups = new Map<FilterGroup, string[]>();
  const excluded: string[][] = [];
  for (const key of listKeys) {
    const group = groupOf(key);
    const attribute = attributeOf(key, params);
    for (const value of params[key]) {
      const held = `[${heldFor(key, value).map(quote).join(", ")}]`;
      if (isExclusion(value)) excluded.push([`${attribute} NOT IN ${held}`]);
      else if (group !== without)
        groups.set(group, [...(groups.get(group) ?? []), `${attribute} IN ${held}`]);
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

/** A string of the engine's filter language. Values are checked when the address is read; this holds whatever they are. */
export function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`;
}
