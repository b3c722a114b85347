import type { FieldReader } from "@/lib/parse/fields/letter-fields";
import { readFrom } from "@/lib/parse/piece";

/**
 * The clinical case summary as a whole: paragraphs kept apart by one newline, without the fixed
 * opening sentence.
 */
export const readClinicalSummary: FieldReader = ({ summary }) =>
  summary && summary.text !== "" ? { clinicalSummary: readFrom(summary, summary.text) } : {};
