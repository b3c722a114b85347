import type { IssueDocument } from "@/lib/search/document";
import { type FilterKey, filterKeys, isExclusion, plainValue, type SearchParams } from "@/lib/search/params";

/** A filter that is one alternative as a whole: its values are OR, so are those of both levels of a tree; groups are AND. */
export type FilterGroup = "outcome" | "treatment" | "guideline" | Exclude<FilterKey, TreeKey>;
type TreeKey = "category" | "treatment" | "guideline" | "section";

const groupOfTree: Record<TreeKey, FilterGroup> = {
  category: "treatment",
  treatment: "treatment",
  guideline: "guideline",
  section: "guideline",
};

/** The group that a key belongs to. */
export function groupOf(key: FilterKey): FilterGroup {
  return key in groupOfTree ? groupOfTree[key as TreeKey] : (key as FilterGroup);
}

const bySide = { either: "", reviewer: "ByReviewer", "claims-administrator": "ByAdministrator" } as const;

const attributes: Partial<Record<FilterKey, keyof IssueDocument>> = {
  "body-part": "bodyPart",
  age: "ageBand",
  "injury-year": "injuryYear",
  "drug-class": "drugClass",
  "ur-cited": "administratorStatement",
  "reviewer-cited": "reviewerStatement",
};

/** The document's field that a filter looks at. */
export function attributeOf(key: FilterKey, params: SearchParams): keyof IssueDocument {
  if (key === "guideline" || key === "section") return `${key}${bySide[params["cited-by"]]}`;
  return attributes[key] ?? (key as keyof IssueDocument);
}

/** Groups of which a value is included: their counts need a query without that. */
export function includingGroups(params: SearchParams): FilterGroup[] {
  const active = filterKeys.filter((key) => params[key].some((value) => !isExclusion(value))).map(groupOf);
  return [...new Set(active)];
}

/**
 * The engine's filter of all selections but what `without` includes: groups are AND, the included values of a group OR. Excluded
 * values always stay out.
 */
export function engineFilter(params: SearchParams, without?: FilterGroup): string[][] {
  const groups = new Map<FilterGroup, string[]>();
  const excluded: string[][] = [];
  for (const key of filterKeys) {
    const group = groupOf(key);
    for (const value of params[key]) {
      const [attribute, quoted] = [attributeOf(key, params), quote(plainValue(value))];
      if (isExclusion(value)) excluded.push([`${attribute} != ${quoted}`]);
      else if (group !== without)
        groups.set(group, [...(groups.get(group) ?? []), `${attribute} = ${quoted}`]);
    }
  }
  return [...groups.values(), ...excluded];
}

/** A string of the engine's filter language. Values are checked when the address is read; this holds whatever they are. */
export function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`;
}
