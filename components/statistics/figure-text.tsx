import { rateWords, shareWords } from "@/components/statistics/rate-text";
import { RateTrack } from "@/components/statistics/rate-track";
import { issuesOf, type Tally } from "@/lib/search/results";
import { formatCount } from "@/lib/words/numbers";

type Counts = Pick<Tally, "overturned" | "upheld">;
type Props = {
  counts: Counts;
  href: string | null;
  /** Only upheld issues have what is counted here, so only their number is shown. */
  countsOnly: boolean;
  /** Given, the share is drawn under its words, with this one as a line. */
  base?: Counts;
};

/**
 * A figure of a table: the share above what it rests on, or bare counts; a link where an address
 * holds just these issues.
 */
export function FigureText({ counts, href, countsOnly, base }: Props) {
  const n = issuesOf(counts);
  const [share, interval] = shareWords(counts.overturned, n);
  const words = countsOnly ? (
    formatCount(counts.upheld)
  ) : interval === "" ? (
    rateWords(counts.overturned, n)
  ) : (
    <>
      <span className="block">
        {share} <span className="text-muted">of {formatCount(n)}</span>
      </span>{" "}
      <span className="block text-muted">{interval}</span>
      {base && (
        <span className="mt-0.5 ml-auto block h-2.5 w-20">
          <RateTrack counts={counts} base={base} small />
        </span>
      )}
    </>
  );
  const className = "block py-1.5 whitespace-nowrap tabular-nums";
  if (!href) return <span className={className}>{words}</span>;
  return (
    <a href={href} className={`${className} text-ink no-underline hover:underline`}>
      {words}
    </a>
  );
}
