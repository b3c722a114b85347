import type { FieldReader } from "@/lib/parse/fields/letter-fields";
import { readDiagnoses } from "@/lib/parse/fields/summary/diagnoses";
import { readMechanism } from "@/lib/parse/fields/summary/mechanism";
import { readPainScores } from "@/lib/parse/fields/summary/pain-scores";
import { readPriorTreatment } from "@/lib/parse/fields/summary/prior-treatment";
import { readRequestDate } from "@/lib/parse/fields/summary/request-date";
import { readUtilizationReview } from "@/lib/parse/fields/summary/utilization-review";
import { readWorkStatus } from "@/lib/parse/fields/summary/work-status";
import { sentencesOf } from "@/lib/parse/sentences";

/**
 * What the clinical summary tells beside the worker and the injury's date, each as found (domain
 * reference 2.10).
 */
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
