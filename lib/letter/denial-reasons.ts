import { byId } from "@/lib/letter/by-id";

/**
 * Why a refusal was upheld. `words` follow "Why refused" or, with a capital, stand alone. `toShow`:
 * what a request has to show so that it is not refused for this reason. `weight`: how much the
 * reason tells a reader who knows the field, by which the deciding sentence is chosen. The phrases
 * that state a reason are in `lib/parse/rationale/reasons/denial-rules.ts`.
 */
export const denialReasons = [
  {
    id: "no-functional-improvement",
    words: "no functional improvement shown",
    toShow: "Improvement from the treatment so far, in function and pain, in terms that can be measured",
    weight: 2.4,
  },
  {
    id: "exceeds-guideline",
    words: "more than the guideline recommends",
    toShow: "An amount and duration within what the guideline recommends, or why this patient needs more",
    weight: 2.6,
  },
  {
    id: "prior-treatment-unknown",
    words: "earlier treatment or its result not documented",
    toShow: "Earlier treatment of this kind: how much, when, and with what result",
    weight: 1.6,
  },
  {
    id: "home-exercise-expected",
    words: "a home exercise program expected instead",
    toShow: "Why a home exercise program does not suffice",
    weight: 1.8,
  },
  {
    id: "conservative-care-not-failed",
    words: "conservative care not shown to have failed",
    toShow: "Conservative care that was tried, and that it failed",
    weight: 2.2,
  },
  {
    id: "companion-program-absent",
    words: "a required companion program is missing",
    toShow: "The companion program that has to go with it",
    weight: 2.2,
  },
  {
    id: "guideline-recommends-against",
    words: "the guideline recommends against it",
    toShow: "Why this patient is an exception to a guideline that recommends against it",
    weight: 2.4,
  },
  {
    id: "no-objective-findings",
    words: "no objective findings that support it",
    toShow: "Objective findings of examination, imaging or tests that support it",
    weight: 2.2,
  },
  {
    id: "no-opioid-monitoring",
    words: "opioid monitoring not documented",
    toShow: "How opioids are monitored: pain and function, side effects, drug screens, agreement",
    weight: 2.2,
  },
  {
    id: "no-plan-or-goals",
    words: "no plan, goals or rationale stated",
    toShow: "Why it is asked for now: the plan it is part of, and its goals",
    weight: 1.4,
  },
  {
    id: "no-procedure-planned",
    words: "no surgery or other procedure planned",
    toShow: "The surgery or other procedure that the result would serve",
    weight: 1.4,
  },
  {
    id: "request-incomplete",
    words: "quantity, dose or body part not stated",
    toShow: "How much of it: quantity, frequency, duration or dose, and for which part of the body",
    weight: 1.4,
  },
  {
    id: "duplicate-or-already-approved",
    words: "duplicate, or already approved",
    toShow: "That the same was not done, approved or asked for already, or why it is needed again",
    weight: 2.6,
  },
  {
    id: "depends-on-refused-treatment",
    words: "depends on a treatment that was refused",
    toShow: "That the treatment which it goes with is approved",
    weight: 3,
  },
  {
    id: "insufficient-evidence",
    words: "insufficient evidence",
    toShow: "Evidence that it works for this condition",
    weight: 1.8,
  },
  {
    id: "wrong-route-of-care",
    words: "wrong route of care",
    toShow: "Why this provider, setting or route of care is the right one",
    weight: 1.8,
  },
  {
    id: "other",
    words: "another reason",
    toShow: null,
    weight: 1.4,
  },
] as const;

export const denialReasonWords = byId(denialReasons, ({ words }) => words);
export const toShow = byId(denialReasons, (reason) => reason.toShow);
