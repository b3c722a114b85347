import { QuoteSource } from "@/components/checklist/quote-source";
import { SheetGuidelines } from "@/components/checklist/sheet-guidelines";
import { Law } from "@/components/plain/parts";
import { ratedWords } from "@/components/statistics/rate-text";
import { legal } from "@/lib/catalog/law";
import { toShow } from "@/lib/letter/denial-reasons";
import type { Checklist, CitedGuideline } from "@/lib/search";
import { longDate } from "@/lib/words/dates";
import { counted } from "@/lib/words/numbers";

type Props = { checklist: Checklist; guidelines: readonly CitedGuideline[]; upheld: number };

/**
 * The list on paper: boxes to tick, one sentence each, and the guidelines to cite in the order in
 * which they are to be searched.
 */
export function ChecklistSheet({ checklist: { points }, guidelines, upheld }: Props) {
  return (
    <div className="checklist-sheet max-w-[52rem]">
      <RequestRules />
      <h2 className="mt-6 text-heading">What upheld requests were missing</h2>
      <p className="mt-1 text-small text-muted">
        At the right, in how many of the {counted(upheld, "upheld issue")} it was missing, and in how many
        letters: what rests on few letters says little.
      </p>
      <ol className="mt-2">
        {points.map((point) => (
          <li key={point.reason} className="border-t border-rule py-2">
            <div className="flex items-baseline justify-between gap-6">
              <h3 className="checklist-box text-body leading-snug text-pretty">{toShow[point.reason]}</h3>
              <p className="flex-none text-small text-muted tabular-nums">
                {ratedWords(point.upheld, upheld)}
                {point.letters !== null && `, ${counted(point.letters, "letter")}`}
              </p>
            </div>
            {point.examples.slice(0, 1).map(({ sentence, hit }) => (
              <p key={hit.id} className="mt-0.5 pl-7 font-serif text-small">
                “{sentence}”{" "}
                <span className="font-sans text-muted">
                  <QuoteSource hit={hit} />
                </span>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <SheetGuidelines guidelines={guidelines} />
      <p className="mt-6 text-small text-muted">
        Made from {counted(upheld, "upheld issue")}: what was missing there, not what will be decided. No
        legal or medical advice.
      </p>
    </div>
  );
}

/** The rules for requests since April 1, 2026; older letters were decided under earlier ones. */
function RequestRules() {
  return (
    <>
      <h2 className="mt-6 text-heading">
        Rules for any request since {longDate(legal("rfa-form").since ?? "")}
      </h2>
      <ul className="mt-2">
        {(["rfa-form", "rfa-documents"] as const).map((id) => (
          <li key={id} className="border-t border-rule py-2">
            <p className="checklist-box text-body">
              <Law id={id} language="en" />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
