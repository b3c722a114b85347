import { z } from "zod";
import { evidence, found } from "@/lib/letter/found";
import { guidelineBodySchema, statementSchema } from "@/lib/letter/vocabulary";

/**
 * One guideline document cited by one side, as LABELS.md describes it, with its place and its
 * catalog keys.
 */
const citationSchema = z.object({
  /** Cited as part of the MTUS (8 CCR 9792.20 ff.), or as a non-MTUS citation. */
  mtus: z.boolean(),
  body: guidelineBodySchema,
  /**
   * Canonical document or chapter; for `Other` the title as printed; null where an ODG citation
   * names no chapter.
   */
  guideline: z.string().nullable(),
  /** Catalog slug of the guideline; null where the catalog does not know it. */
  guidelineId: z.string().nullable(),
  year: z.int().min(1900).max(2100).nullable(),
  /** Section names as printed, each with its catalog slug where the catalog knows it. */
  sections: z.array(found(z.string()).extend({ sectionId: z.string().nullable() })),
  /** Ranges of printed pages, both ends included. */
  pages: z.array(z.tuple([z.int(), z.int()])),
  /** The citation as printed, white space folded, without lead-in and final full stop. */
  raw: z.string(),
  ...evidence,
});
export type Citation = z.infer<typeof citationSchema>;

/** What one side (claims administrator or reviewer) relied on. */
export const guidelineLineSchema = z.object({
  statement: found(statementSchema),
  citations: z.array(citationSchema),
});
export type GuidelineLine = z.infer<typeof guidelineLineSchema>;
