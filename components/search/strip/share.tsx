import { ShareLine } from "@/components/search/strip/share-line";
import { type Rate, rate } from "@/lib/letter/rate";
import { issuesOf } from "@/lib/search/read/tally";
import type { Outcomes } from "@/lib/search/read/topic/outcomes";
import { formatCount } from "@/lib/words/numbers";

type Props = {
  outcomes: Outcomes;
  base: Outcomes | null;
  /** The words searched name an outcome: then no share is told. */
  ofOutcome: boolean;
};

/**
 * The share overturned with its interval and number, the whole casebook's beside it; of a few
 * issues only their number.
 */
export function Share({ outcomes, base: all, ofOutcome }: Props) {
  const { overturned } = outcomes;
  const n = issuesOf(outcomes);
  const share = ofOutcome ? null : rate(overturned, n);
  const base = ofOutcome || !all ? null : rate(all.overturned, issuesOf(all));
  return (
    <p className="share tabular-nums">
      <b>{share ? percent(share.share) : `${formatCount(overturned)} of ${formatCount(n)}`}</b>{" "}
      <span className="what">
        overturned{(share || base) && <span className="sm:hidden">{share ? ": " : "; "}</span>}
      </span>
      {share && <ShareLine share={share} base={base} />}
      <span className="words">
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
      </span>
    </p>
  );
}

/** Seen only where there is room, said everywhere. */
function Wide({ children }: { children: React.ReactNode }) {
  return <span className="max-sm:sr-only">{children}</span>;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function interval({ low, high }: Rate): string {
  return `${(low * 100).toFixed(1)}–${percent(high)}`;
}
