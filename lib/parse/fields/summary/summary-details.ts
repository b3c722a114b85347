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
  const sentences = sentencesOf(summary);
  return {
    summary: {
      mechanism: readMechanism(sentences, injury.raw?.span ?? null),
      diagnoses: readDiagnoses(sentences),
      priorTreatment: readPriorTreatment(sentences),
      painScores: readPainScores(summary),
      workStatus: readWorkStatus(sentences),
      requestDate: readRequestDate(sentences),
      utilizationReview: readUtilizationReview(sentences, dates.urDenial?.value ?? null),
    },
  };
};
