import { readFrom } from "../piece";
import type { FieldReader } from "./letter-fields";

/** The clinical case summary as a whole: paragraphs kept apart by one newline, without the fixed opening sentence. */
export const readClinicalSummary: FieldReader = ({ summary }) =>
  summary && summary.text !== "" ? { clinicalSummary: readFrom(summary, summary.text) } : {};
