import { type Evidence, evidenceOf, evidenceOfAll, passage } from "@/components/evidence/evidence";
import { issueEvidence } from "@/components/evidence/issue-evidence";
import type { Determination } from "@/lib/letter/determination";

/** All that the page shows of a determination, with the place that shows it. */
export function collectEvidence(determination: Determination): Evidence[] {
  const { dates, reviewer, patient, injury, summary } = determination;
  return [
    ...evidenceOf("case-number", "Case number", determination.caseNumber),
    ...evidenceOf("decided", "Decided", dates.decision),
    ...evidenceOf("header-injury", "Date of injury in the header", dates.injury),
    ...evidenceOf("assigned", "Assigned", dates.assigned),
    ...evidenceOf("ur-denied", "Refused by utilization review", dates.urDenial),
    ...evidenceOf("application", "Application received", dates.applicationReceived),
    ...evidenceOf("priority", "Priority", determination.priority),
    ...evidenceOfAll("specialty", "Reviewer’s specialty", reviewer.specialties),
    ...evidenceOfAll("licence", "Reviewer’s licence", reviewer.licensedIn),
    ...evidenceOf("age", "Worker’s age", patient.age),
    ...evidenceOf("sex", "Worker’s sex", patient.sex),
    ...evidenceOf("injury", "Date of injury", injury.date ?? injury.raw),
    ...evidenceOf("summary", "Clinical summary", passage(determination.clinicalSummary)),
    ...evidenceOf("mechanism", "How the injury came about", summary.mechanism),
    ...evidenceOfAll("diagnosis", "Diagnosis", summary.diagnoses),
    ...evidenceOfAll("prior-treatment", "Earlier treatment", summary.priorTreatment),
    ...evidenceOfAll("pain", "Pain score", summary.painScores),
    ...evidenceOf("work-status", "Work status", summary.workStatus),
    ...evidenceOf("request-date", "Requested", summary.requestDate),
    ...evidenceOf("review-date", "Utilization review", summary.utilizationReview.date),
    ...evidenceOf("review-action", "Utilization review", summary.utilizationReview.action),
    ...evidenceOfAll("warning", "Warning", determination.warnings),
    ...determination.issues.flatMap(issueEvidence),
  ];
}
