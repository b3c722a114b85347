import { z } from "zod";
import { guidelineLineSchema } from "@/lib/letter/citation";
import { evidence, found } from "@/lib/letter/found";
import {
  conclusionSchema,
  decisionSchema,
  denialReasonSchema,
  flagSchema,
  sideSchema,
} from "@/lib/letter/vocabulary";

const count = z.number().min(0);
/** A number, or the two ends of a range ("2-3 times a week"). */
const amountSchema = z.union([count, z.tuple([count, count])]);
export type Amount = z.infer<typeof amountSchema>;

/** A canonical treatment of the disputed part. */
const treatmentSchema = z.object({
  category: z.string(),
  name: z.string(),
  drugClass: z.string().optional(),
  /** Catalog slug. */
  treatmentId: z.string(),
  ...evidence,
});
export type Treatment = z.infer<typeof treatmentSchema>;

const bodyPartSchema = found(z.string()).extend({
  side: sideSchema.nullable(),
  /** Spinal levels as `L5-S1`; empty where none is named. */
  levels: z.array(z.string()),
});
export type BodyPart = z.infer<typeof bodyPartSchema>;

/**
 * What the heading states of the disputed amount; `total` follows by multiplication where it is not
 * printed (then `implied`).
 */
const quantitySchema = z.object({
  perWeek: amountSchema.optional(),
  weeks: amountSchema.optional(),
  months: amountSchema.optional(),
  total: amountSchema.optional(),
  unit: z.string().optional(),
  strength: z.string().optional(),
  refills: z.int().optional(),
  ...evidence,
});
export type Quantity = z.infer<typeof quantitySchema>;

/**
 * Where utilization review approved a part: what was asked, what it allowed, what is left in
 * dispute.
 */
const modificationSchema = z.object({
  requested: found(z.string()),
  authorized: found(z.string()),
  disputed: found(z.string()),
});
export type Modification = z.infer<typeof modificationSchema>;

/** One disputed treatment with its decision: the unit of search. */
export const issueSchema = z.object({
  number: z.int().min(1),
  /** The whole heading, white space folded, without the colon and decision at its end. */
  request: found(z.string()),
  modification: modificationSchema.nullable(),
  /** The heading's word; it is authoritative. */
  decision: found(decisionSchema),
  treatments: z.array(treatmentSchema),
  bodyParts: z.array(bodyPartSchema),
  quantity: quantitySchema.nullable(),
  flags: z.array(found(flagSchema)),
  conclusion: found(conclusionSchema),
  guidelines: z.object({ claimsAdministrator: guidelineLineSchema, reviewer: guidelineLineSchema }),
  /**
   * The reviewer's reasons, white space folded, paragraphs kept apart by one newline; null where
   * the letter gives none.
   */
  rationale: found(z.string()).nullable(),
  /** The sentence of the rationale that decided; null if none is clear. */
  decidingSentence: found(z.string()).nullable(),
  /** For upheld issues; empty = not classified. */
  denialReasons: z.array(found(denialReasonSchema)),
  /**
   * What the reviewer signalled would have been acceptable ("a short course … would be indicated").
   */
  signalled: found(z.string()).nullable(),
  /**
   * Number of the issue of the same letter that this one depends on; null where none or not told
   * apart.
   */
  dependsOn: z.int().nullable(),
});
export type Issue = z.infer<typeof issueSchema>;
