import { readClinicalSummary } from "./fields/clinical-summary";
import { readHeader } from "./fields/header";
import { readInjury } from "./fields/injury";
import type { FieldReader } from "./fields/letter-fields";
import { readPatient } from "./fields/patient";
import { readReviewer } from "./fields/reviewer";
import { readSummaryDetails } from "./fields/summary/summary-details";

/** The readers of a letter's own fields, in the order in which they run: a later one may lean on what an earlier one read. */
export const fieldReaders: readonly FieldReader[] = [
  readHeader,
  readReviewer,
  readClinicalSummary,
  readPatient,
  readInjury,
  readSummaryDetails,
];
