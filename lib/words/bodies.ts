import type { GuidelineBody } from "@/lib/letter/vocabulary";

/**
 * Who wrote a guideline, as a list of guidelines heads its parts; in the order in which it shows
 * them.
 */
export const bodyWords: Record<GuidelineBody, string> = {
  DWC: "MTUS documents of the Division of Workers’ Compensation",
  ACOEM: "ACOEM",
  ODG: "Official Disability Guidelines (ODG)",
  Other: "Other literature",
};

/** The same in a word. */
export const bodyNames: Record<GuidelineBody, string> = {
  DWC: "MTUS",
  ACOEM: "ACOEM",
  ODG: "ODG",
  Other: "Other literature",
};

/** Where the list of guidelines has them. */
export function bodyAnchor(body: GuidelineBody): string {
  return `body-${body.toLowerCase()}`;
}
