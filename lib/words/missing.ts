import type { DenialReason } from "@/lib/letter/vocabulary";

/**
 * What a request would have to show so that it is not refused for a reason; of "other" nothing can
 * be said.
 */
export const toShow: Record<Exclude<DenialReason, "other">, string> = {
  "no-functional-improvement":
    "Improvement from the treatment so far, in function and pain, in terms that can be measured",
  "exceeds-guideline":
    "An amount and duration within what the guideline recommends, or why this patient needs more",
  "prior-treatment-unknown": "Earlier treatment of this kind: how much, when, and with what result",
  "home-exercise-expected": "Why a home exercise program does not suffice",
  "conservative-care-not-failed": "Conservative care that was tried, and that it failed",
  "companion-program-absent": "The companion program that has to go with it",
  "guideline-recommends-against":
    "Why this patient is an exception to a guideline that recommends against it",
  "no-objective-findings": "Objective findings of examination, imaging or tests that support it",
  "no-opioid-monitoring":
    "How opioids are monitored: pain and function, side effects, drug screens, agreement",
  "no-plan-or-goals": "Why it is asked for now: the plan it is part of, and its goals",
  "no-procedure-planned": "The surgery or other procedure that the result would serve",
  "request-incomplete":
    "How much of it: quantity, frequency, duration or dose, and for which part of the body",
  "duplicate-or-already-approved":
    "That the same was not done, approved or asked for already, or why it is needed again",
  "depends-on-refused-treatment": "That the treatment which it goes with is approved",
  "insufficient-evidence": "Evidence that it works for this condition",
  "wrong-route-of-care": "Why this provider, setting or route of care is the right one",
};
