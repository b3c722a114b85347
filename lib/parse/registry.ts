import { readHeader } from "@/lib/parse/fields/header";
import { readInjury } from "@/lib/parse/fields/injury";
import type { FieldReader } from "@/lib/parse/fields/letter-fields";
import { readPatient } from "@/lib/parse/fields/patient";
import { readReviewer } from "@/lib/parse/fields/reviewer";
import { readClinicalSummary, readSummaryDetails } from "@/lib/parse/fields/summary/summary-details";
import { cutF0 } from "@/lib/parse/formats/f0";
import { cutF1 } from "@/lib/parse/formats/f1";
import { cutF2 } from "@/lib/parse/formats/f2";
import { cutModernLetter } from "@/lib/parse/formats/modern-letter";
import type { Cutter } from "@/lib/parse/letter-parts";

/**
 * The readers of a letter's own fields in their order; a later one may use what an earlier one
 * read.
 */
export const fieldReaders: readonly FieldReader[] = [
  readHeader,
  readReviewer,
  readClinicalSummary,
  readPatient,
  readInjury,
  readSummaryDetails,
];

/** Formats, oldest first. The first one that recognises the text cuts it. */
export const cutters: readonly Cutter[] = [cutF0, cutF1, cutF2, cutModernLetter];
