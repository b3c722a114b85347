import { z } from "zod";
import { evidence, found, spanSchema } from "@/lib/letter/found";
import { issueSchema } from "@/lib/letter/issue";
import { ageSchema, formatSchema, outcomeSchema, sexSchema } from "@/lib/letter/vocabulary";

const isoDate = z.iso.date();
const foundDate = found(isoDate).nullable();

/**
 * The text that every span points into. It is never altered but for masking, which keeps its
 * length.
 */
const sourceSchema = z.object({
  text: z.string(),
  /** Offset in `text` at which each page starts; `[0]` where pages are unknown. */
  pages: z.array(z.int().min(0)),
});
export type Source = z.infer<typeof sourceSchema>;

/** A value of the clinical summary that is shown as found. */
const foundText = found(z.string());

/** What utilization review did, according to the summary. */
const utilizationReviewSchema = z.object({
  date: foundDate,
  action: found(z.enum(["denied", "modified", "approved", "delayed"])).nullable(),
});

/**
 * One final determination letter, read. Field names and meanings are those of the label set
 * (domain reference 2.4, 2.10); every value leads to its evidence through `span`.
 */
export const determinationSchema = z.object({
  format: formatSchema,
  caseNumber: found(z.string().regex(/^CM\d{2}-\d{7}$/)).nullable(),
  dates: z.object({
    assigned: foundDate,
    injury: foundDate,
    decision: foundDate,
    urDenial: foundDate,
    applicationReceived: foundDate,
  }),
  priority: found(z.enum(["Standard", "Expedited"])).nullable(),
  reviewer: z.object({
    specialties: z.array(found(z.string())),
    /** Two-letter postal codes. */
    licensedIn: z.array(found(z.string().length(2))),
  }),
  patient: z.object({ age: found(ageSchema).nullable(), sex: found(sexSchema).nullable() }),
  /**
   * The date of injury in the clinical summary, else in the header. `date` is null where `raw` is
   * no possible date.
   */
  injury: z.object({ date: foundDate, raw: foundText.nullable() }),
  clinicalSummary: foundText.nullable(),
  /** Of the clinical summary, each as printed. */
  summary: z.object({
    mechanism: foundText.nullable(),
    diagnoses: z.array(foundText),
    priorTreatment: z.array(foundText),
    painScores: z.array(foundText),
    workStatus: foundText.nullable(),
    requestDate: foundDate,
    utilizationReview: utilizationReviewSchema,
  }),
  outcome: outcomeSchema,
  issues: z.array(issueSchema).min(1),
  /** Codes that concern the letter itself, such as `implausible-date`, each at its place. */
  warnings: z.array(z.object({ value: z.string(), ...evidence })),
  /** How much of the decision part the reading accounts for. */
  coverage: z.object({
    /** Code units of the decision part that no field, label or fixed sentence covers. */
    unread: z.array(spanSchema),
    /** 0 to 1. */
    share: z.number().min(0).max(1),
  }),
  source: sourceSchema,
});
export type Determination = z.infer<typeof determinationSchema>;
