import { FactRows, NotStated } from "@/components/evidence/fact-rows";
import { letterFacts } from "@/components/evidence/letter-facts";
import { Shown } from "@/components/evidence/shown";
import { Facts } from "@/components/ui/facts";
import type { DeterminationView } from "@/lib/letter/record";

/** The worker's story as the reviewer told it, and what was read from it. */
export function ClinicalSummary({ view }: { view: DeterminationView }) {
  const { clinicalSummary } = view.determination;
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
      <Facts>
        <FactRows rows={letterFacts} section="summary" of={view} />
      </Facts>
    </section>
  );
}
