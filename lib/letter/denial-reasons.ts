import type { DenialReason } from "@/lib/letter/vocabulary";

/** Why a refusal stands, in words that follow "Why refused" or, with a capital, stand alone. */
export const denialReasonWords: Record<DenialReason, string> = {
  "no-functional-improvement": "no functional improvement shown",
  "exceeds-guideline": "more than the guideline recommends",
  "prior-treatment-unknown": "earlier treatment or its result not documented",
  "home-exercise-expected": "a home exercise program expected instead",
  "conservative-care-not-failed": "conservative care not shown to have failed",
  "companion-program-absent": "a required companion program is missing",
  "guideline-recommends-against": "the guideline recommends against it",
  "no-objective-findings": "no objective findings that support it",
  "no-opioid-monitoring": "opioid monitoring not documented",
  "no-plan-or-goals": "no plan, goals or rationale stated",
  "no-procedure-planned": "no surgery or other procedure planned",
  "request-incomplete": "quantity, dose or body part not stated",
  "duplicate-or-already-approved": "duplicate, or already approved",
  "depends-on-refused-treatment": "depends on a treatment that was refused",
  "insufficient-evidence": "insufficient evidence",
  "wrong-route-of-care": "wrong route of care",
  other: "another reason",
};
