import type { GuidelineBody } from "@/lib/letter/vocabulary";

/** Who wrote a guideline, as a list of guidelines heads its parts; in the order in which it shows them. */
export const bodyWords: Record<GuidelineBody, string> = {
  DWC: "MTUS documents of the Division of Workers’ Compensation",
  ACOEM: "ACOEM",
  ODG: "Official Disability Guidelines (ODG)",
  Other: "Other literature",
};
