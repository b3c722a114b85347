import { sentencesOf } from "../../sentences";
import type { FieldReader } from "../letter-fields";
import { readDiagnoses } from "./diagnoses";
import { readMechanism } from "./mechanism";
import { readPainScores } from "./pain-scores";
import { readPriorTreatment } from "./prior-treatment";
import { readRequestDate } from "./request-date";
import { readUtilizationReview } from "./utilization-review";
import { readWorkStatus } from "./work-status";

/** What the clinical summary tells beside the worker and the injury's date, each as found (domain reference 2.10). */
export const readSummaryDetails: FieldReader = ({ summary }, { injury, dates }) => {
  if (!summary) return {};
  const told = { text: summary, sentences: sentencesOf(summary) };
  return {
    summary: {
      mechanism: readMechanism(told, injury.raw?.span ?? null),
      diagnoses: readDiagnoses(told),
      priorTreatment: readPriorTreatment(told),
      painScores: readPainScores(summary),
      workStatus: readWorkStatus(told),
      requestDate: readRequestDate(told, dates.urDenial?.value ?? null),
      utilizationReview: readUtilizationReview(told, dates.urDenial?.value ?? null),
    },
  };
};
