import { Anchor } from "@/components/ui/anchor";
import { OutcomeMeanings } from "@/components/words/outcome-meanings";

/** For who has never seen such a letter, and what the law lets follow; folded, since most readers have. */
export function OutcomesNote() {
  return (
    <details className="mb-6 print:hidden">
      <summary className="w-fit cursor-pointer py-1 text-small text-muted underline decoration-dotted">
        What Upheld and Overturned mean
      </summary>
      <div className="max-w-measure pt-2">
        <OutcomeMeanings />
        <p className="mt-3">
          The letter counts as the determination of the Administrative Director and binds the parties. It can
          be appealed to the Workers’ Compensation Appeals Board only on the narrow grounds of Labor Code §
          4610.6(h): fraud, a conflict of interest, bias, an act beyond the director’s powers, or a plainly
          erroneous finding of fact that takes no expert to see. What follows then is a new review by another
          reviewer.
        </p>
        <p className="mt-3 text-muted">
          This is an explanation, not legal advice; time limits apply, and the law may have changed.{" "}
          <Anchor href="/#outcomes">More on outcomes</Anchor>.
        </p>
      </div>
    </details>
  );
}
