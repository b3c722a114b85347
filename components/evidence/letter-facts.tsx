import type { Evidence } from "@/components/evidence/evidence";
import { evidenceOf, type FactRow, NotStated, one, passage, several } from "@/components/evidence/fact-rows";
import { issueFacts } from "@/components/evidence/issue-facts";
import { Shown } from "@/components/evidence/shown";
import { states } from "@/lib/catalog/states";
import type { Determination } from "@/lib/letter/determination";
import { leastYears } from "@/lib/letter/vocabulary";
import { longDate } from "@/lib/words/dates";

/** A letter's reading, and the id under which it is kept here. */
type Letter = { id: string; determination: Determination };

/**
 * The fields of a letter, in the order in which each section lists them: `head` under the page's
 * heading, `summary` under the clinical summary, `header` below, with what its header table says.
 * From these rows the facts, the marks in the letter's text and the dates of the header are made.
 */
export const letterFacts: readonly FactRow<Letter>[] = [
  {
    ...{ id: "case-number", label: "Case number", section: "head", name: "Case number" },
    ...one(({ determination }: Letter) => determination.caseNumber),
    unstated: ({ id }) => (
      <>
        <NotStated /> <span className="text-muted">(kept here as {id})</span>
      </>
    ),
  },
  {
    ...{ id: "decided", label: "Decided", section: "head", name: "Decided" },
    ...one(({ determination }: Letter) => determination.dates.decision, longDate),
    unstated: NotStated,
  },
  {
    ...{ id: "header-injury", label: "Date of injury in the header" },
    ...{ section: "header", name: "Injured, says the header" },
    ...one(({ determination }: Letter) => determination.dates.injury, longDate),
  },
  {
    ...{ id: "ur-denied", label: "Refused by utilization review" },
    ...{ section: "header", name: "Refused before, on" },
    ...one(({ determination }: Letter) => determination.dates.urDenial, longDate),
  },
  {
    ...{ id: "application", label: "Application received", section: "header", name: "Application received" },
    ...one(({ determination }: Letter) => determination.dates.applicationReceived, longDate),
  },
  {
    ...{ id: "assigned", label: "Assigned", section: "header", name: "Assigned for review" },
    ...one(({ determination }: Letter) => determination.dates.assigned, longDate),
  },
  {
    ...{ id: "priority", label: "Priority", section: "header", name: "Priority" },
    ...one(({ determination }: Letter) => determination.priority),
  },
  {
    ...{ id: "age", label: "Worker’s age", section: "head", name: "Worker" },
    ...one(({ determination }: Letter) => determination.patient.age),
    show: ({ determination }) => <Worker patient={determination.patient} />,
  },
  {
    ...{ id: "sex", label: "Worker’s sex" },
    ...one(({ determination }: Letter) => determination.patient.sex),
  },
  {
    ...{ id: "injury", label: "Date of injury", section: "head", name: "Injured" },
    values: ({ determination: { injury } }) =>
      injury.date
        ? one((found: typeof injury.date) => found, longDate).values(injury.date)
        : one(
            (found: typeof injury.raw) => found,
            (printed) => `“${printed}”`,
          )
            .values(injury.raw)
            .map((value) => ({ ...value, note: "as printed: no possible date" })),
    unstated: NotStated,
  },
  {
    ...{ id: "specialty", label: "Reviewer’s specialty", section: "head", name: "Reviewer" },
    ...several(({ determination }: Letter) => determination.reviewer.specialties),
    unstated: () => (
      <>
        Specialty <NotStated />
      </>
    ),
  },
  {
    ...{ id: "licence", label: "Reviewer’s licence", section: "head", name: "Licensed in" },
    ...several(({ determination }: Letter) => determination.reviewer.licensedIn, stateName),
    unstated: NotStated,
  },
  {
    ...{ id: "summary", label: "Clinical summary" },
    ...passage(({ determination }: Letter) => determination.clinicalSummary),
  },
  {
    ...{ id: "mechanism", label: "How the injury came about", section: "summary", name: "How it happened" },
    ...one(({ determination }: Letter) => determination.summary.mechanism),
  },
  {
    ...{ id: "diagnosis", label: "Diagnosis", section: "summary", name: "Diagnoses" },
    ...several(({ determination }: Letter) => determination.summary.diagnoses),
  },
  {
    ...{ id: "prior-treatment", label: "Earlier treatment", section: "summary", name: "Earlier treatment" },
    ...several(({ determination }: Letter) => determination.summary.priorTreatment),
  },
  {
    ...{ id: "pain", label: "Pain score", section: "summary", name: "Pain" },
    ...several(({ determination }: Letter) => determination.summary.painScores),
  },
  {
    ...{ id: "work-status", label: "Work status", section: "summary", name: "Work status" },
    ...one(({ determination }: Letter) => determination.summary.workStatus),
  },
  {
    ...{ id: "request-date", label: "Requested", section: "summary", name: "Requested" },
    ...one(({ determination }: Letter) => determination.summary.requestDate, longDate),
  },
  {
    ...{ id: "review-date", label: "Utilization review", section: "summary", name: "Utilization review" },
    ...one(({ determination }: Letter) => determination.summary.utilizationReview.date, longDate),
    show: ({ determination: { summary } }) =>
      (summary.utilizationReview.action || summary.utilizationReview.date) && (
        <UtilizationReview review={summary.utilizationReview} />
      ),
  },
  {
    ...{ id: "review-action", label: "Utilization review" },
    ...one(({ determination }: Letter) => determination.summary.utilizationReview.action),
  },
  {
    ...{ id: "warning", label: "Warning" },
    ...several(({ determination }: Letter) =>
      determination.warnings.map((warning) => ({ ...warning, certainty: "stated" as const })),
    ),
  },
];

/** All that the page shows of a letter and its issues, with the words that show it. */
export function collectEvidence(letter: Letter): Evidence[] {
  const ofIssues = letter.determination.issues.flatMap((issue) =>
    evidenceOf(issueFacts, issue, { prefix: `${issue.number}-`, label: `Issue ${issue.number}: ` }),
  );
  return [...evidenceOf(letterFacts, letter), ...ofIssues];
}

function stateName(code: string): string {
  return states.find((state) => state.code === code)?.name ?? code;
}

function Worker({ patient: { age, sex } }: Pick<Determination, "patient">) {
  if (!age && !sex) return <NotStated />;
  const noun = { male: "man", female: "woman" } as const;
  const child = age !== null && leastYears(age.value) < 18;
  return (
    <>
      {age && (
        <Shown at="age" found={age}>
          {typeof age.value === "number" ? `${age.value}-year-old` : `${age.value},`}
        </Shown>
      )}{" "}
      {sex ? (
        <Shown at="sex" found={sex}>
          {child ? sex.value : noun[sex.value]}
        </Shown>
      ) : (
        "worker"
      )}
      {!age && <span className="text-muted">, age not stated</span>}
      {!sex && <span className="text-muted">, sex not stated</span>}
    </>
  );
}

type Review = Determination["summary"]["utilizationReview"];

function UtilizationReview({ review: { action, date } }: { review: Review }) {
  return (
    <>
      {action && (
        <Shown at="review-action" found={action}>
          {action.value}
        </Shown>
      )}
      {action && date && ", "}
      {date && (
        <Shown at="review-date" found={date}>
          {longDate(date.value)}
        </Shown>
      )}
    </>
  );
}
