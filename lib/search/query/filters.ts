import type { IssueDocument } from "@/lib/search/document";
import { type FilterKey, filterKeys, type SearchParams } from "@/lib/search/params";

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

/** The document's field that a filter looks at. */
export function attributeOf(key: FilterKey, params: SearchParams): keyof IssueDocument {
  switch (key) {
    case "guideline":
    case "section":
      return `${key}${bySide[params["cited-by"]]}`;
    case "body-part":
      return "bodyPart";
    case "age":
      return "ageBand";
    default:
      return key;
  }
}

/** Groups in which something is selected. */
export function activeGroups(params: SearchParams): FilterGroup[] {
  const active = filterKeys.filter((key) => params[key].length > 0).map(groupOf);
  return [...new Set(active)];
}

/** The engine's filter of all selections but those of `without`: groups are AND, the values of a group OR. */
export function engineFilter(params: SearchParams, without?: FilterGroup): string[][] {
  const groups = new Map<FilterGroup, string[]>();
  for (const key of filterKeys) {
    const group = groupOf(key);
    const wanted: readonly string[] = params[key];
    if (group === without || wanted.length === 0) continue;
    const conditions = wanted.map((value) => `${attributeOf(key, params)} = ${quote(value)}`);
    groups.set(group, [...(groups.get(group) ?? []), ...conditions]);
  }
  return [...groups.values()];
}

/** A string of the engine's filter language. Values are checked when the address is read; this holds whatever they are. */
export function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`;
}
