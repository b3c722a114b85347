import { RateBar } from "@/components/statistics/rate-bar";
import { RateText } from "@/components/statistics/rate-text";
import { Anchor } from "@/components/ui/anchor";
import { formatCount } from "@/components/words/numbers";
import { issuesOf, type Tally } from "@/lib/search/tally";

type Props = {
  caption: string;
  dimension: string;
  tallies: Tally[];
  /** Where a value leads; left out where it leads nowhere. */
  hrefOf?: (tally: Tally) => string;
};

const figure = "py-1.5 pl-4 text-right tabular-nums";

/** Decisions by one dimension: counts, share with interval, and the same as a bar. */
export function TallyTable({ caption, dimension, tallies, hrefOf }: Props) {
  return (
    <div className="relative max-w-[52rem] overflow-x-auto">
      <table className="w-full border-collapse text-small [&_td:nth-child(4)]:w-48">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-edge text-left text-muted">
            <th scope="col" className="py-1.5 font-medium">
              {dimension}
            </th>
            <th scope="col" className={`${figure} font-medium`}>
              Overturned
            </th>
            <th scope="col" className={`${figure} hidden font-medium sm:table-cell`}>
              Upheld
            </th>
            <th scope="col" className={`${figure} font-medium`}>
              Share overturned
            </th>
            <th scope="col" className="hidden py-1.5 pl-4 font-medium md:table-cell">
              <span className="sr-only">Share as a bar from 0 to 100%</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally) => (
            <tr key={tally.value} className="border-b border-rule">
              <th scope="row" className="py-1.5 text-left font-normal">
                {hrefOf ? <Anchor href={hrefOf(tally)}>{tally.label}</Anchor> : tally.label}
              </th>
              <td className={figure}>{formatCount(tally.overturned)}</td>
              <td className={`${figure} hidden sm:table-cell`}>{formatCount(tally.upheld)}</td>
              <td className={`${figure} sm:whitespace-nowrap`}>
                <RateText overturned={tally.overturned} n={issuesOf(tally)} />
              </td>
              <td className="hidden py-1.5 pl-4 md:table-cell">
                <RateBar overturned={tally.overturned} n={issuesOf(tally)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
