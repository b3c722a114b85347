import { RateTrack } from "@/components/statistics/rate-track";
import { ratedWords } from "@/components/statistics/rated-words";
import type { Branch } from "@/components/tree/tree";
import { Anchor } from "@/components/ui/anchor";
import { leastForRate } from "@/lib/letter/rate";
import { issuesOf } from "@/lib/search/read/tally";
import type { Outcomes } from "@/lib/search/read/topic/outcomes";
import { counted, formatCount } from "@/lib/words/numbers";

type Props = { branch: Branch; open: boolean; base: Outcomes };

/** One topic with its decisions; what belongs to it is folded under it. */
export function TreeBranch({ branch, open, base }: Props) {
  const { tally, href, names, note, children } = branch;
  const n = issuesOf(tally);
  return (
    <li data-find={names} className="border-b border-rule">
      <div className="flex items-baseline gap-3 py-1.5">
        <p className="min-w-0 flex-1 wrap-anywhere">
          <Anchor href={href}>{tally.label}</Anchor>
          {note && <span className="text-small text-muted"> · {note}</span>}
        </p>
        <p className="w-14 flex-none text-right text-small tabular-nums">
          {formatCount(n)} <span className="sr-only">{n === 1 ? "issue" : "issues"}, overturned</span>
        </p>
        <p className="w-36 flex-none text-right text-small tabular-nums">{ratedWords(tally.overturned, n)}</p>
        <div className="hidden w-41 flex-none h-4 self-center pl-5 pane:block">
          {n >= leastForRate && <RateTrack counts={tally} base={base} small />}
        </div>
      </div>
      {children.length > 0 && (
        <details open={open} className="pb-1">
          <summary className="min-h-6 cursor-pointer py-0.5 text-small text-accent">
            {counted(children.length, "section")}
          </summary>
          <ul className="mt-1 mb-2 ml-3 border-l border-rule pl-3 text-small [&>li:last-child]:border-0">
            {children.map((child) => (
              <TreeBranch key={child.tally.value} branch={child} open={open} base={base} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
