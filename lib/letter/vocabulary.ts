import { z } from "zod";
import { byId } from "@/lib/letter/by-id";
import { denialReasons } from "@/lib/letter/denial-reasons";

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

/**
 * How a side introduces its guidelines. `words` name it among others of its kind; `alone` is what a
 * page says where the letter cites nothing more.
 */
export const statements = [
  { id: "cited", words: "Guidelines cited", alone: "Guidelines that could not be told apart" },
  { id: "outside MTUS", words: "Guidelines outside the MTUS", alone: "Decided outside of the MTUS" },
  { id: "none cited", words: "No guideline cited", alone: "No medical evidence cited" },
] as const;
export const statementSchema = z.enum(statements.map(({ id }) => id));
export type Statement = z.infer<typeof statementSchema>;

export const guidelineBodySchema = z.enum(["DWC", "ACOEM", "ODG", "Other"]);
/** Who wrote a cited guideline. */
export type GuidelineBody = z.infer<typeof guidelineBodySchema>;

/**
 * What is particular about an issue. `caution`: it changes how the decision must be read; the other
 * flags only describe the request.
 */
export const flags = [
  { id: "retrospective", words: "Retrospective request", caution: false },
  { id: "associated-surgical-service", words: "Associated surgical service", caution: false },
  { id: "post-operative", words: "After an operation", caution: false },
  { id: "pre-operative", words: "Before an operation", caution: false },
  { id: "decision-contradicts-rationale", words: "Decision and rationale differ", caution: true },
  { id: "depends-on-other-issue", words: "Depends on another issue", caution: true },
] as const;
export const flagSchema = z.enum(flags.map(({ id }) => id));
export type Flag = z.infer<typeof flagSchema>;
export const flagWords = byId(flags, ({ words }) => words);
/** Whether a flag changes how the decision must be read. */
export function isCaution(flag: Flag): boolean {
  return flags.some(({ id, caution }) => id === flag && caution);
}

/** Letter formats in the order in which they were used (F0 early 2013 … F4 from December 2017). */
export const formatSchema = z.enum(["F0", "F1", "F2", "F3a", "F3b", "F3c", "F4"]);
export type Format = z.infer<typeof formatSchema>;

/**
 * An age in years. Beyond 89 it is one value, because so few are older that the age leads to the
 * person (45 CFR 164.514).
 */
export const ageSchema = z.union([z.int().min(0).max(89), z.literal("90 or over")]);
export type Age = z.infer<typeof ageSchema>;

/** The years that an age has at least. */
export const leastYears = (age: Age): number => (age === "90 or over" ? 90 : age);

export const sexSchema = z.enum(["male", "female"]);
export type Sex = z.infer<typeof sexSchema>;

export const sideSchema = z.enum(["left", "right", "bilateral"]);

/** Why a refusal was upheld; each reason rests on a sentence of the rationale. */
export const denialReasonSchema = z.enum(denialReasons.map(({ id }) => id));
export type DenialReason = z.infer<typeof denialReasonSchema>;
