import { FigureText } from "@/components/statistics/figure-text";
import { RateAxis, RateTrack } from "@/components/statistics/rate-track";
import type { TableRow, TableView } from "@/components/statistics/table-view";
import { Anchor } from "@/components/ui/anchor";

type Props = { view: TableView; caption: string };

/**
 * A table of decisions that is a chart too: beside each row its share on a common axis. For windows
 * wide enough; `RowList` is the same for narrow ones.
 */
export function CrossTableView({ view, caption }: Props) {
  const base = view.rows[0]!.figure.counts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section className="relative overflow-x-auto max-sm:hidden" aria-label={caption} tabIndex={0}>
      <table className="min-w-[44rem] border-collapse text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge align-bottom text-muted">
            <th scope="col" className="w-56 min-w-44 py-1.5 text-left font-medium">
              {view.rowsLabel}
            </th>
            {!view.countsOnly && (
              <th scope="col" className="w-56 min-w-38 px-5 py-1.5 text-left font-medium">
                <span className="sr-only">Share as a picture</span>
                <RateAxis />
              </th>
            )}
            <th scope="col" className="py-1.5 pl-4 text-right font-medium">
              All
            </th>
            {view.columns.map(({ id, label }) => (
              <th key={id} scope="col" className="max-w-32 py-1.5 pl-4 text-right font-medium">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.id} row={row} base={base} countsOnly={view.countsOnly} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = { row: TableRow; base: TableRow["figure"]["counts"]; countsOnly: boolean };

function Row({ row, base, countsOnly }: RowProps) {
  const { label, figure, cells } = row;
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="max-w-64 py-1.5 text-left font-normal">
        {figure.href ? <Anchor href={figure.href}>{label}</Anchor> : label}
      </th>
      {!countsOnly && (
        <td className="relative">
          <div className="absolute inset-x-5 inset-y-0">
            <RateTrack counts={figure.counts} base={base} />
          </div>
        </td>
      )}
      <td className="pl-4 text-right">
        <FigureText {...figure} countsOnly={countsOnly} />
      </td>
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
        <td key={index} className="pl-4 text-right">
          {cell ? (
            <FigureText {...cell} countsOnly={countsOnly} base={base} />
          ) : (
            <span className="text-muted">–</span>
          )}
        </td>
      ))}
    </tr>
  );
}
