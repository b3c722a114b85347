import { shareHeld, sumOfYears, type YearRow, yearsCompared } from "@/components/coverage/year-rows";
import { type TotalSource, totalSources } from "@/lib/catalog/official-totals";
import { counted, formatCount } from "@/lib/words/numbers";

/** How much is held, in a sentence, and what follows from it. */
export function CoverageHead({ rows, sampleIssues }: { rows: YearRow[]; sampleIssues: number }) {
  const { held, issues, samples, issued, heldOfIssued } = sumOfYears(rows);
  const [first, last] = yearsCompared(rows);
  return (
    <header className="pt-8">
      <h1 className="text-display">What this casebook covers</h1>
      <p className="mt-3 max-w-measure text-lead">
        {counted(held, "letter")} with {counted(issues, "issue")}: {shareHeld(heldOfIssued, issued)} of the{" "}
        {formatCount(issued)} letters that were issued from {first} to {last}.{" "}
        <strong className="font-semibold">
          That a search finds nothing does not mean that there is no such decision.
        </strong>
      </p>
      {samples > 0 && (
        <p className="mt-2 max-w-measure text-small text-muted">
          Beside them {counted(samples, "sample")} with {counted(sampleIssues, "issue")}, invented to show how
          the casebook works. They are counted apart here; in searches and statistics they count with the
          others.
        </p>
      )}
    </header>
  );
}

/** Where the numbers of letters issued come from. */
export function TotalSources() {
  const sources: readonly TotalSource[] = totalSources;
  return (
    <ol className="mt-3 max-w-measure list-decimal space-y-0.5 pl-6 text-small text-muted">
      {sources.map(({ id, publisher, words, href, note }) => (
        <li key={id} id={`source-${id}`} className="target:text-ink">
          {publisher}, {href ? <a href={href}>{words}</a> : words}
          {note && `; ${note}`}
        </li>
      ))}
    </ol>
  );
}
