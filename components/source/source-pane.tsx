import { collectEvidence } from "@/components/evidence/letter-facts";
import type { QuoteFacts } from "@/components/quote/quotation-at";
import { QuoteButton } from "@/components/quote/quote-button";
import { EvidenceLight } from "@/components/source/evidence-light";
import { SourceText } from "@/components/source/source-text";
import type { Span } from "@/lib/letter/found";
import type { DeterminationView } from "@/lib/letter/record";

type Props = {
  view: DeterminationView;
  /** Words that the address quotes. */
  quote: Span | null;
  /** What words that are selected are cited by. */
  facts: QuoteFacts;
};

/**
 * The letter. In a wide window it is beside the reading and scrolls by itself; in a narrow one it
 * is below.
 */
export function SourcePane({ view, quote, facts }: Props) {
  const { determination } = view;
  return (
    <section
      id="source"
      aria-labelledby="source-title"
      // A region that scrolls must be reachable by the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className="source-pane border-rule bg-surface max-pane:-mx-4 max-pane:border-t max-pane:px-4 sm:max-pane:-mx-6 sm:max-pane:px-6 pane:sticky pane:top-0 pane:h-dvh pane:overflow-y-auto pane:border-x"
    >
      <header className="sticky top-0 flex items-baseline justify-between gap-4 border-b border-rule bg-surface py-2 pane:px-8">
        <h2 id="source-title" className="font-sans text-body font-semibold">
          The letter
        </h2>
        {/* A script makes it lead to the field that one came from. */}
        <a id="way-back" href="#reading" className="py-1 text-small pane:hidden">
          Back to the reading
        </a>
      </header>
      <div className="pt-3 pb-5 pane:px-8 pane:pb-[70vh]">
        <p className="mb-4 text-small text-pretty text-muted print:hidden">
          Highlighted words are the sources of the fields; click one to see its field.
          <span className="needs-script"> Select words to quote them.</span>
          {quote && (
            <span className="block">
              Framed: <a href="#quote">the words that the link quotes</a>.
            </span>
          )}
        </p>
        <SourceText source={determination.source} evidence={collectEvidence(view)} quote={quote} />
      </div>
      <EvidenceLight />
      <QuoteButton facts={facts} />
    </section>
  );
}
