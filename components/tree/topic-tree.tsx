import { ratedWords } from "@/components/statistics/rate-text";
import { RateTrack } from "@/components/statistics/rate-track";
import { FindBox } from "@/components/tree/find-box";
import { type Branch, type Limb, prune } from "@/components/tree/tree";
import { Anchor } from "@/components/ui/anchor";
import { leastForRate } from "@/lib/letter/rate";
import type { Outcomes } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { emptySearch, searchHref } from "@/lib/search/url";
import { counted, formatCount } from "@/lib/words/numbers";

type Props = {
  limbs: readonly Limb[];
  path: string;
  /** What the reader looks for on the page. */
  typed: string;
  /** "Guidelines": what the box finds. */
  label: string;
  /** All issues: the share that the others stand beside. */
  base: Outcomes;
};

/** All topics of a kind as a tree with their decisions, and a box that leaves of it what fits. */
export function TopicTree({ limbs, path, typed, label, base }: Props) {
  const shown = prune(limbs, typed);
  return (
    <>
      <FindBox path={path} typed={typed} label={label} treeId="tree" />
      <div id="tree">
        <p hidden={shown.length > 0} data-find-none className="mt-6 text-lead">
          Nothing of that name has a decision here.{" "}
          {typed && (
            <Anchor href={searchHref({ ...emptySearch, q: typed })}>Search the letters for “{typed}”</Anchor>
          )}
        </p>
        {shown.map(({ id, title, branches }) => (
          <section key={id} aria-labelledby={id} data-limb className="mt-9">
            <div className="flex items-baseline gap-3 border-b border-edge pb-1.5">
              <h2 id={id} className="min-w-0 flex-1 text-heading">
                {title}
              </h2>
              <span aria-hidden="true" className="w-14 flex-none text-right text-small text-muted">
                Issues
              </span>
              <span aria-hidden="true" className="w-36 flex-none text-right text-small text-muted pane:mr-44">
                Overturned
              </span>
            </div>
            <ul>
              {branches.map((branch) => (
                <TreeBranch key={branch.tally.value} branch={branch} open={typed !== ""} base={base} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

type TreeBranchProps = { branch: Branch; open: boolean; base: Outcomes };

/** One topic with its decisions; what belongs to it is folded under it. */
function TreeBranch({ branch, open, base }: TreeBranchProps) {
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
