import { OutcomeBadge } from "@/components/words/badges";
import { decisionWords } from "@/lib/words/outcome";

/**
 * Explains what lay readers most often misread: both words refer to the refusal, not to the
 * treatment.
 */
export function OutcomeMeanings() {
  return (
    <>
      <p className="mb-4">
        A claims administrator refused a treatment that the worker’s doctor asked for, and an independent
        reviewer looked at that refusal. The words speak of the refusal:
      </p>
      <dl className="space-y-3">
        {(["overturned", "upheld"] as const).map((decision) => (
          <div key={decision}>
            <dt>
              <OutcomeBadge decision={decision} />
            </dt>
            <dd className="mt-1.5">{decisionWords[decision].meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3">
        A letter that decides several issues may be partially overturned: some are granted, others not. Each
        issue is found on its own here.
      </p>
      <p className="mt-3">
        A decision binds both sides. It can be appealed to the Workers’ Compensation Appeals Board within 30
        days of its mailing and on narrow grounds only: fraud, a conflict of interest, bias, an act beyond the
        director’s powers, or a plainly erroneous finding of fact that takes no expert to see (Labor Code §
        4610.6(h), 8 CCR § 10575); an appeal that succeeds leads to a new review by another reviewer. The
        doctor may ask for the treatment again when the facts have changed, with what the reviewer found
        missing. Check the law as it stands now, or ask an attorney or the Division of Workers’ Compensation.
      </p>
    </>
  );
}
