import { z } from "zod";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";

/**
 * Whose citations are looked at: of either side, of one whatever the other cites, or of just these (no
 * two of the last three hold at once). The suffix names the field of the index.
 */
const sides = {
  either: { suffix: "", chip: "Cited by either side", guideline: "Guideline cited by either side" },
  reviewer: {
    suffix: "ByReviewer",
    chip: "Cited by the reviewer",
    guideline: "Guideline the reviewer cited",
  },
  "claims-administrator": {
    suffix: "ByAdministrator",
    chip: "Cited by the claims administrator",
    guideline: "Guideline the claims administrator cited",
  },
  both: { suffix: "ByBoth", chip: "Cited by both sides", guideline: "Guideline both sides cited" },
  "reviewer-only": {
    suffix: "ByReviewerOnly",
    chip: "Cited by the reviewer only",
    guideline: "Guideline only the reviewer cited",
  },
  "claims-administrator-only": {
    suffix: "ByAdministratorOnly",
    chip: "Cited by the claims administrator only",
    guideline: "Guideline only the claims administrator cited",
  },
} as const;

export type CitingSide = keyof typeof sides;
export type SideSuffix = (typeof sides)[CitingSide]["suffix"];
export const citedBySides = Object.keys(sides) as [CitingSide, ...CitingSide[]];

/** The end of the names of fields that hold what a side cited. */
export const suffixOf = (side: CitingSide): SideSuffix => sides[side].suffix;
/** In a chip: "Cited by both sides". */
export const chipOfSide = (side: CitingSide): string => sides[side].chip;
/** Name of the filters by guideline and section under a side. */
export const guidelineNameOf = (side: CitingSide): string => sides[side].guideline;

/** Not a filter by itself: says whose citations the filters by guideline, section and page look at. */
export const citedBy = {
  kind: "choice",
  parameters: { "cited-by": z.enum(citedBySides).catch("either") },
  api: {
    "cited-by": {
      description:
        "Whose citations `guideline`, `section` and `cited-page` look at. Without one of them it narrows nothing; the counts of guidelines and sections, in `facets` and tables, are then of that side.",
    },
  },
} as const;

/** Fields that tell of each thing cited who cites it: either side, one of them, both, or one alone. */
export function bySide<K extends string>(
  field: K,
  idsOf: (citations: Citation[]) => string[],
  { reviewer, claimsAdministrator }: Issue["guidelines"],
): Record<`${K}${SideSuffix}`, string[]> {
  const [ours, theirs] = [idsOf(reviewer.citations), idsOf(claimsAdministrator.citations)];
  const fields: Record<SideSuffix, string[]> = {
    "": idsOf([...reviewer.citations, ...claimsAdministrator.citations]),
    ByReviewer: ours,
    ByAdministrator: theirs,
    ByBoth: ours.filter((id) => theirs.includes(id)),
    ByReviewerOnly: ours.filter((id) => !theirs.includes(id)),
    ByAdministratorOnly: theirs.filter((id) => !ours.includes(id)),
  };
  const named = Object.entries(fields).map(([suffix, ids]) => [`${field}${suffix}`, ids]);
  return Object.fromEntries(named) as Record<`${K}${SideSuffix}`, string[]>;
}
