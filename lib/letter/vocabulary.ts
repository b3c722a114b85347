import { z } from "zod";

/**
 * The field's closed vocabularies, under the names that code, database, index, URL and page share.
 */

export const decisionSchema = z.enum(["upheld", "overturned"]);
/**
 * What the letter decided on one issue: `upheld` = the refusal stands, `overturned` = the treatment
 * is granted.
 */
export type Decision = z.infer<typeof decisionSchema>;

export const outcomeSchema = z.enum(["upheld", "overturned", "partially overturned"]);
/** The decisions of all issues of a determination taken together. */
export type Outcome = z.infer<typeof outcomeSchema>;

export const conclusionSchema = z.enum([
  "medically necessary",
  "not medically necessary",
  "partially",
  "unclear",
]);
/** What the rationale itself concludes on the disputed part, beside the heading's decision. */
export type Conclusion = z.infer<typeof conclusionSchema>;

export const statementSchema = z.enum(["cited", "outside MTUS", "none cited"]);
/** How a side introduces its guidelines. */
export type Statement = z.infer<typeof statementSchema>;

export const guidelineBodySchema = z.enum(["DWC", "ACOEM", "ODG", "Other"]);
/** Who wrote a cited guideline. */
export type GuidelineBody = z.infer<typeof guidelineBodySchema>;

export const flagSchema = z.enum([
  "retrospective",
  "associated-surgical-service",
  "post-operative",
  "pre-operative",
  "decision-contradicts-rationale",
  "depends-on-other-issue",
]);
export type Flag = z.infer<typeof flagSchema>;

/** Letter formats in the order in which they were used (F0 early 2013 … F4 from December 2017). */
export const formatSchema = z.enum(["F0", "F1", "F2", "F3a", "F3b", "F3c", "F4"]);
export type Format = z.infer<typeof formatSchema>;

export const sexSchema = z.enum(["male", "female"]);
export type Sex = z.infer<typeof sexSchema>;

export const sideSchema = z.enum(["left", "right", "bilateral"]);

/** Why an upheld refusal stands; each rests on a sentence of the rationale. */
export const denialReasonSchema = z.enum([
  "no-functional-improvement",
  "exceeds-guideline",
  "prior-treatment-unknown",
  "home-exercise-expected",
  "conservative-care-not-failed",
  "companion-program-absent",
  "guideline-recommends-against",
  "no-objective-findings",
  "no-opioid-monitoring",
  "no-plan-or-goals",
  "no-procedure-planned",
  "request-incomplete",
  "duplicate-or-already-approved",
  "depends-on-refused-treatment",
  "insufficient-evidence",
  "wrong-route-of-care",
  "other",
]);
export type DenialReason = z.infer<typeof denialReasonSchema>;
