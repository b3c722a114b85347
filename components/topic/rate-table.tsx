import { ratedWords } from "@/components/statistics/rate-text";
import { RateTrack } from "@/components/statistics/rate-track";
import { leastForRate } from "@/lib/letter/rate";
import type { Outcomes } from "@/lib/search";
import { issuesOf, type Tally } from "@/lib/search/results";
import { formatCount } from "@/lib/words/numbers";

type Props = {
  caption: string;
  column: string;
  tallies: readonly Tally[];
  hrefOf: (tally: Tally) => string;
  /** Rows that are visible; the others are folded. */
  shown?: number;
  /** If given, shares are drawn where there is room, with this one as a line. */
  base?: Outcomes;
  /** A second link of a row; null for rows that have none. */
  also?: { label: string; hrefOf: (tally: Tally) => string | null };
  /** Address of the table with all rows. */
  restHref: string;
};

/** Rows shown at most; the statistics page has the others. */
const most = 60;

/** Issues by one dimension with the share overturned, its long tail behind a fold. */
export function RateTable({ tallies, shown = 8, restHref, ...table }: Props) {
  // A single folded row would save no room.
  const open = tallies.length === shown + 1 ? shown + 1 : shown;
  const rest = tallies.slice(open, most);
  const drawn = tallies.some((tally) => issuesOf(tally) >= leastForRate) ? table.base : undefined;
  return (
    <>
      <Rows {...table} base={drawn} tallies={tallies.slice(0, open)} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-6 cursor-pointer py-1 text-small text-accent">
            {formatCount(tallies.length - open)} more
          </summary>
          <Rows {...table} base={drawn} caption={`${table.caption}, continued`} tallies={rest} />
          {tallies.length > most && (
            <p className="py-1.5 text-small text-muted">
              {formatCount(tallies.length - most)} with fewer issues are in the{" "}
              <a href={restHref}>statistics</a>.
            </p>
          )}
        </details>
      )}
    </>
  );
}

function Rows({ caption, column, tallies, hrefOf, also, base }: Omit<Props, "shown" | "restHref">) {
  return (
    <table data-soft="" className="rates w-full table-fixed border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-muted">
          <th scope="col">{column}</th>
          <th scope="col" className="w-16 max-[24rem]:w-14">
            Issues
          </th>
          <th scope="col" className="w-36 max-[24rem]:w-28">
            Overturned
          </th>
          {base && (
            <th scope="col" className="track w-36">
              <span className="sr-only">Share as a bar from 0 to 100%, that of all issues as a line</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {tallies.map((tally) => (
          <tr key={tally.value}>
            <th scope="row">
              <a href={hrefOf(tally)}>{tally.label}</a>
              <Also also={also} tally={tally} />
            </th>
            <td>{formatCount(issuesOf(tally))}</td>
            <td>{ratedWords(tally.overturned, issuesOf(tally))}</td>
            {base && (
              <td className="track">
                <RateTrack counts={tally} base={base} small />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Also({ also, tally }: Pick<Props, "also"> & { tally: Tally }) {
  const href = also?.hrefOf(tally);
  if (!also || !href) return null;
  return (
    <a href={href} className="ml-2 inline-block min-h-6 text-muted print:hidden">
      {also.label}
      <span className="sr-only">: {tally.label}</span>
    </a>
  );
}
