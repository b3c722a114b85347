import { type Rate, rate } from "@/lib/letter/rate";
import type { Outcomes } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { formatCount } from "@/lib/words/numbers";

type Props = {
  outcomes: Outcomes;
  base: Outcomes | null;
  /** Words were searched in the text: a share of a text match would mislead, so only counts are shown. */
  ofWords: boolean;
  /** The results are of one outcome only; these figures are not. */
  beyond: boolean;
};

/**
 * The share overturned with its interval and number, the whole casebook's beside it; of a few
 * issues only their number.
 */
export function Share({ outcomes, base: all, ofWords, beyond }: Props) {
  const { overturned } = outcomes;
  const n = issuesOf(outcomes);
  const share = ofWords ? null : rate(overturned, n);
  const base = ofWords || !all ? null : rate(all.overturned, issuesOf(all));
  return (
    <p className="share tabular-nums">
      <b>{share ? percent(share.share) : `${formatCount(overturned)} of ${formatCount(n)}`}</b>{" "}
      <span className="what">
        overturned
        {(share || base || ofWords) && (
          <span className="sm:hidden">{share ? ": " : ofWords ? ". " : "; "}</span>
        )}
      </span>
      {share && <ShareLine share={share} base={base} />}
      <span className="words">
        {ofWords && "Counts of a text match, not a rate."}
        {share && (
          <>
            {formatCount(overturned)} of {formatCount(n)}
            <Wide> issues</Wide>, <Wide>95% interval </Wide>
            {interval(share)}
            {base && ", "}
          </>
        )}
        {base && (
          <>
            <Wide>whole </Wide>casebook {percent(base.share)}
          </>
        )}
        {beyond && " Counted without the filter by outcome."}
      </span>
    </p>
  );
}

/** Visible only if there is room, but always read by screen readers. */
function Wide({ children }: { children: React.ReactNode }) {
  return <span className="max-sm:sr-only">{children}</span>;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function interval({ low, high }: Rate): string {
  return `${(low * 100).toFixed(1)}–${percent(high)}`;
}

const width = 220;
const height = 26;
const middle = 16;

/**
 * A share on a line from 0 to 100% with its interval, the whole casebook's as a mark beside it. The
 * words beside it say the same.
 */
function ShareLine({ share, base }: { share: Rate; base: Rate | null }) {
  const x = (part: number) => Math.round(part * width * 10) / 10;
  const left = base !== null && base.share > 0.6;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path d={`M0 ${middle}H${width}`} className="stroke-edge" />
      <path d={`M${x(share.low)} ${middle}H${x(share.high)}`} className="stroke-green" strokeWidth={5} />
      <circle cx={x(share.share)} cy={middle} r={4.5} className="fill-green stroke-paper" />
      {base && (
        <>
          <path d={`M${x(base.share)} ${middle - 10}v19`} className="stroke-ink" strokeDasharray="2 2" />
          <text
            x={x(base.share) + (left ? -5 : 5)}
            y={middle - 6}
            textAnchor={left ? "end" : "start"}
            className="fill-muted text-[11px]"
          >
            casebook
          </text>
        </>
      )}
    </svg>
  );
}
