import { RateBar } from "@/components/statistics/rate-bar";
import { shareWords } from "@/components/topic/share-words";
import { Anchor } from "@/components/ui/anchor";
import { formatCount } from "@/components/words/numbers";
import { leastForRate } from "@/lib/letter/rate";
import { issuesOf, type Tally } from "@/lib/search/tally";

type Props = {
  caption: string;
  column: string;
  tallies: readonly Tally[];
  hrefOf: (tally: Tally) => string;
  /** Rows that stand open; the others are folded. */
  shown?: number;
  /** With the share as a bar, where there is room. */
  bars?: boolean;
};

const figure = "py-1.5 pl-3 text-right align-baseline tabular-nums";

/** Issues by one dimension with the share overturned, its long tail behind a fold. */
export function RateTable({ tallies, shown = 8, ...table }: Props) {
  // One more row takes no more room than the fold.
  const open = tallies.length === shown + 1 ? shown + 1 : shown;
  const rest = tallies.slice(open);
  const wanted = table.bars && tallies.some((tally) => issuesOf(tally) >= leastForRate);
  return (
    <>
      <Rows {...table} bars={wanted} tallies={tallies.slice(0, open)} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-6 cursor-pointer py-1 text-small text-accent">
            {formatCount(rest.length)} more
          </summary>
          <Rows {...table} bars={wanted} caption={`${table.caption}, continued`} tallies={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ caption, column, tallies, hrefOf, bars = false }: Omit<Props, "shown">) {
  return (
    <table className="w-full table-fixed border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-muted">
          <th scope="col" className="py-1.5 text-left font-normal">
            {column}
          </th>
          <th scope="col" className={`${figure} w-16 font-normal`}>
            Issues
          </th>
          <th scope="col" className={`${figure} w-36 font-normal`}>
            Overturned
          </th>
          {bars && (
            <th scope="col" className="hidden w-36 sm:table-cell">
              <span className="sr-only">Share as a bar from 0 to 100%</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {tallies.map((tally) => (
          <tr key={tally.value} className="border-b border-rule">
            <th scope="row" className="py-1.5 text-left align-baseline font-normal wrap-anywhere">
              <Anchor href={hrefOf(tally)}>{tally.label}</Anchor>
            </th>
            <td className={figure}>{formatCount(issuesOf(tally))}</td>
            <td className={figure}>{shareWords(tally.overturned, issuesOf(tally))}</td>
            {bars && (
              <td className="hidden pl-4 sm:table-cell">
                <RateBar overturned={tally.overturned} n={issuesOf(tally)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
