import { Shown } from "@/components/evidence/shown";
import { plainQuotation } from "@/components/quote/quotation";
import { type QuoteFacts, quotationAt } from "@/components/quote/quotation-at";
import { CopyButton } from "@/components/ui/copy-button";
import type { Issue } from "@/lib/letter/issue";
import { printedAt } from "@/lib/words/text";

type Props = { issue: Issue; text: string; facts: QuoteFacts; site: string; headed?: boolean };

/**
 * The sentence that decided an issue, and one click to copy it as a brief would quote it. `text`:
 * of the letter; `headed`: the caller has said already what it is.
 */
export function DecidingSentence({
  issue: { number, decision, decidingSentence },
  text,
  facts,
  site,
  headed = false,
}: Props) {
  if (!decidingSentence) return null;
  const { span, value } = decidingSentence;
  const edge = decision.value === "overturned" ? "border-green" : "border-rust";
  return (
    <div className="my-4">
      {!headed && (
        <h3 className="mb-1.5 font-sans text-body font-semibold">
          Why <span className="font-normal text-muted">(the deciding sentence)</span>
        </h3>
      )}
      <blockquote
        data-quotable={span.join("-")}
        className={`max-w-measure border-l-3 pl-4 font-serif text-lead ${edge}`}
      >
        <Shown at={`${number}-deciding`} found={decidingSentence}>
          {value}
        </Shown>
      </blockquote>
      {span[0] < span[1] && (
        <div className="mt-1 pl-4.75 print:hidden">
          <CopyButton
            quiet
            text={plainQuotation(quotationAt(facts, printedAt(text, span), span, site))}
            label="Copy sentence"
          />
        </div>
      )}
    </div>
  );
}
