import { TallyTable } from "@/components/statistics/tally-table";
import type { Tally } from "@/lib/search/tally";

const shownAtOnce = 12;

type Props = { caption: string; dimension: string; tallies: Tally[]; hrefOf: (tally: Tally) => string };

/** A table of decisions by one dimension, its long tail behind a fold. */
export function FoldedTable({ tallies, ...table }: Props) {
  const [first, rest] = [tallies.slice(0, shownAtOnce), tallies.slice(shownAtOnce)];
  return (
    <>
      <TallyTable {...table} tallies={first} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-6 cursor-pointer py-1 text-accent">{rest.length} more</summary>
          <TallyTable {...table} caption={`${table.caption}, continued`} tallies={rest} />
        </details>
      )}
    </>
  );
}
