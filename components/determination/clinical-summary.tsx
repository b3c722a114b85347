import { NotStated } from "@/components/determination/not-stated";
import { Shown } from "@/components/evidence/shown";
import { ShownList } from "@/components/evidence/shown-list";
import { Fact, Facts } from "@/components/ui/facts";
import type { Determination } from "@/lib/letter/determination";
import { longDate } from "@/lib/words/dates";

const same = (words: string) => words;

/** The worker's story as the reviewer told it, and what was read from it. */
export function ClinicalSummary({ determination }: { determination: Determination }) {
  const { clinicalSummary, summary } = determination;
  return (
    <section aria-labelledby="summary-title" className="mt-12 border-t border-rule pt-6">
      <h2 id="summary-title" className="mb-3 text-heading">
        {clinicalSummary ? (
          <Shown at="summary" found={clinicalSummary}>
            Clinical summary
          </Shown>
        ) : (
          "Clinical summary"
        )}
      </h2>
      {clinicalSummary ? (
        <p className="mb-5 max-w-measure font-serif leading-[1.65] whitespace-pre-line print:hidden">
          {clinicalSummary.value}
        </p>
      ) : (
        <NotStated />
      )}
      <SummaryFacts summary={summary} />
    </section>
  );
}

function SummaryFacts({ summary }: { summary: Determination["summary"] }) {
  const { mechanism, workStatus, requestDate, utilizationReview } = summary;
  const list = (name: string, at: string, found: typeof summary.diagnoses) =>
    found.length > 0 && (
      <Fact name={name}>
        <ShownList at={at} list={found} words={same} />
      </Fact>
    );
  return (
    <Facts>
      {mechanism && (
        <Fact name="How it happened">
          <Shown at="mechanism" found={mechanism}>
            {mechanism.value}
          </Shown>
        </Fact>
      )}
      {list("Diagnoses", "diagnosis", summary.diagnoses)}
      {list("Earlier treatment", "prior-treatment", summary.priorTreatment)}
      {list("Pain", "pain", summary.painScores)}
      {workStatus && (
        <Fact name="Work status">
          <Shown at="work-status" found={workStatus}>
            {workStatus.value}
          </Shown>
        </Fact>
      )}
      {requestDate && (
        <Fact name="Requested">
          <Shown at="request-date" found={requestDate}>
            {longDate(requestDate.value)}
          </Shown>
        </Fact>
      )}
      <UtilizationReview review={utilizationReview} />
    </Facts>
  );
}

function UtilizationReview({
  review: { action, date },
}: {
  review: Determination["summary"]["utilizationReview"];
}) {
  if (!action && !date) return null;
  return (
    <Fact name="Utilization review">
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
    </Fact>
  );
}
