import { readClinicalSummary } from "./fields/clinical-summary";
import { readHeader } from "./fields/header";
import { readInjury } from "./fields/injury";
import type { FieldReader } from "./fields/letter-fields";
import { readPatient } from "./fields/patient";
import { readReviewer } from "./fields/reviewer";
import { readSummaryDetails } from "./fields/summary/summary-details";
import { cutF0 } from "./formats/f0";
import { cutF1 } from "./formats/f1";
import { cutF2 } from "./formats/f2";
import type { Cutter } from "./formats/letter-parts";
import { cutModernLetter } from "./formats/modern-letter";

/** The readers of a letter's own fields, in the order in which they run: a later one may lean on what an earlier one read. */
export const fieldReaders: readonly FieldReader[] = [
  readHeader,
  readReviewer,
  readClinicalSummary,
  readPatient,
  readInjury,
  readSummaryDetails,
];

/** The formats in the order of their age: each is asked whether a text is its own, and the first one that knows it cuts it. */
export const cutters: readonly Cutter[] = [cutF0, cutF1, cutF2, cutModernLetter];
