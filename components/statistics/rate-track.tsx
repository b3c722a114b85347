import { rate } from "@/lib/letter/rate";
import { issuesOf, type Tally } from "@/lib/search/results";

type Counts = Pick<Tally, "overturned" | "upheld">;

type Props = {
  counts: Counts;
  base: Counts;
  /** Within a cell: the axis is a line without its quarters. */
  small?: boolean;
};

const quarters = [0, 25, 50, 75, 100];
const at = (share: number) => `${(share * 100).toFixed(2)}%`;

/**
 * A share as a dot with its interval as a bar, on an axis from 0 to 100% as wide as its place;
 * where issues are few only the axis. `base` is drawn as a line through all rows. A picture of
 * figures that stand beside it, so that it says nothing aloud.
 */
export function RateTrack({ counts, base, small = false }: Props) {
  const own = shareOf(counts);
  const line = shareOf(base);
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block overflow-visible">
      {small ? (
        <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-rule" />
      ) : (
        quarters.map((percent) => (
          <line
            key={percent}
            x1={`${percent}%`}
            x2={`${percent}%`}
            y1="0"
            y2="100%"
            className="stroke-rule"
          />
        ))
      )}
      {line && (
        <line
          x1={at(line.share)}
          x2={at(line.share)}
          y1="0"
          y2="100%"
          strokeDasharray="3 2"
          className="text-muted"
          stroke="currentColor"
        />
      )}
      {own && (
        <g className="text-green" stroke="currentColor">
          <line
            x1={at(own.low)}
            x2={at(own.high)}
            y1="50%"
            y2="50%"
            strokeWidth={small ? 4 : 5}
            className="opacity-35"
          />
          <circle cx={at(own.share)} cy="50%" r={small ? 3 : 4} fill="currentColor" />
        </g>
      )}
    </svg>
  );
}

/** Where a figure of the axis stands; in classes, because the site's policy allows no style. */
const axisPlaces: Record<number, string> = { 0: "left-0", 50: "left-1/2", 100: "left-full" };

/** The axis' figures, above the tracks. */
export function RateAxis() {
  return (
    <span className="relative block h-4 font-normal tabular-nums" aria-hidden="true">
      {quarters
        .filter((percent) => percent % 50 === 0)
        .map((percent) => (
          <span
            key={percent}
            className={`absolute -translate-x-1/2 whitespace-nowrap ${axisPlaces[percent]}`}
          >
            {percent}%
          </span>
        ))}
    </span>
  );
}

function shareOf(counts: Counts) {
  const n = issuesOf(counts);
  return n === 0 ? null : rate(counts.overturned, n);
}
