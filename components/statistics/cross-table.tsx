import { rateWords } from "@/components/statistics/rate-text";
import { Anchor } from "@/components/ui/anchor";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { CrossTable, Dimension } from "@/lib/search/tabulate";
import { issuesOf } from "@/lib/search/tally";

type Props = {
  table: CrossTable;
  rows: Dimension;
  columns: Dimension;
  rowLabel: string;
  caption: string;
  params: SearchParams;
};

/** Share overturned by two dimensions; each figure leads to its issues, under twenty it is a bare count. */
export function CrossTableView({ table, rows, columns, rowLabel, caption, params }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
    <section className="relative overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge text-muted">
            <th scope="col" className="min-w-40 py-1.5 text-left font-medium">
              {rowLabel}
            </th>
            <th scope="col" className="py-1.5 pl-4 text-right font-medium">
              All
            </th>
            {table.columns.map(({ value, label }) => (
              <th key={value} scope="col" className="py-1.5 pl-4 text-right font-medium">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => {
            const narrowed = toggleFilter({ ...params, [rows]: [] }, rows, row.value);
            const cells = new Map(row.cells.map((cell) => [cell.value, cell]));
            return (
              <tr key={row.value} className="border-b border-rule">
                <th scope="row" className="py-1.5 text-left font-normal">
                  <Anchor href={searchHref(narrowed)}>{row.label}</Anchor>
                </th>
                <td className="py-1.5 pl-4 text-right whitespace-nowrap tabular-nums">
                  {rateWords(row.overturned, issuesOf(row))}
                </td>
                {table.columns.map(({ value }) => {
                  const cell = cells.get(value);
                  return (
                    <td key={value} className="py-1.5 pl-4 text-right whitespace-nowrap tabular-nums">
                      {cell ? (
                        <Anchor
                          href={searchHref(toggleFilter({ ...narrowed, [columns]: [] }, columns, value))}
                          className="text-ink"
                        >
                          {rateWords(cell.overturned, issuesOf(cell))}
                        </Anchor>
                      ) : (
                        <span className="text-muted">–</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
