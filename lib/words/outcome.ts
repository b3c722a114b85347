import type { Decision } from "@/lib/letter/vocabulary";

/** The letter's term for a decision on one issue, and what it means for the treatment. */
export const decisionWords: Record<Decision, { term: string; plain: string; meaning: string }> = {
  overturned: {
    term: "Overturned",
    plain: "treatment granted",
    meaning:
      "The reviewer reversed the refusal: the treatment is medically necessary, and the claims administrator must authorize it.",
  },
  upheld: {
    term: "Upheld",
    plain: "refusal stands",
    meaning:
      "The reviewer let the refusal stand: the treatment was not found medically necessary and need not be authorized.",
  },
};
