import { rateWords } from "@/components/statistics/rate-text";
import { RateAxis, RateTrack } from "@/components/statistics/rate-track";
import type { TableRow, TableView } from "@/components/statistics/table-view";
import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { leastForRate } from "@/lib/letter/rate";
import { issuesOf, type Tally } from "@/lib/search/results";
import { counted, formatCount } from "@/lib/words/numbers";

type Counts = Pick<Tally, "overturned" | "upheld">;
type Props = { view: TableView; caption: string };

/**
 * A table of decisions on a phone: its rows as a chart, each of which opens to its columns and the
 * way to its issues.
 */
export function RowList({ view, caption }: Props) {
  const base = view.rows[0]!.figure.counts;
  return (
    <section className="text-small sm:hidden" aria-label={caption}>
      {!view.countsOnly && (
        <div className="border-b border-edge pr-4 pb-1 pl-7 text-muted">
          <RateAxis />
        </div>
      )}
      <ol>
        {view.rows.map((row) => (
          <li key={row.id} className="border-b border-rule">
            <details className="group/row">
              <summary className="grid cursor-pointer grid-cols-[1rem_1fr_auto] items-baseline gap-x-1 py-2">
                <Icon name="open" className="self-center text-muted group-open/row:rotate-90" />
                <span>{row.label}</span>
                <span className="text-right tabular-nums">{words(row.figure.counts, view)}</span>
                {!view.countsOnly && issuesOf(row.figure.counts) >= leastForRate && (
                  <span className="col-span-2 col-start-2 mt-1 block h-4 pr-4 pl-2">
                    <RateTrack counts={row.figure.counts} base={base} />
                  </span>
                )}
              </summary>
              <Opened row={row} view={view} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Opened({ row, view }: { row: TableRow; view: TableView }) {
  const { href, counts } = row.figure;
  return (
    <div className="pb-3 pl-5">
      {href && (
        <Anchor href={href} className="inline-block py-1">
          Show {counted(view.countsOnly ? counts.upheld : issuesOf(counts), "issue")}
        </Anchor>
      )}
      <dl className="grid grid-cols-[1fr_auto] gap-x-4">
        {view.columns.map((column, index) => {
          const cell = row.cells[index];
          if (!cell) return null;
          return (
            <div key={column.id} className="contents">
              <dt className="text-muted">{column.label}</dt>
              <dd className="text-right tabular-nums">{words(cell.counts, view)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function words(counts: Counts, { countsOnly }: TableView): string {
  return countsOnly ? formatCount(counts.upheld) : rateWords(counts.overturned, issuesOf(counts));
}
