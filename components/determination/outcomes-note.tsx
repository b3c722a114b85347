import { Anchor } from "@/components/ui/anchor";
import { OutcomeMeanings } from "@/components/words/outcome-meanings";

/**
 * For who has never seen such a letter, and what the law lets follow; folded, since most readers
 * have.
 */
export function OutcomesNote() {
  return (
    <details className="mb-6 print:hidden">
      <summary className="w-fit cursor-pointer py-1 text-small text-muted underline decoration-dotted">
        What Upheld and Overturned mean
      </summary>
      <div className="max-w-measure pt-2">
        <OutcomeMeanings />
        <p className="mt-3 text-muted">
          This is an explanation, not legal advice. <Anchor href="/#outcomes">More on outcomes</Anchor>.
        </p>
      </div>
    </details>
  );
}
