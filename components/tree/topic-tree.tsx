import { FindBox } from "@/components/tree/find-box";
import { type Limb, prune } from "@/components/tree/tree";
import { TreeBranch } from "@/components/tree/tree-branch";
import { Anchor } from "@/components/ui/anchor";
import type { Outcomes } from "@/lib/search/read/topic/outcomes";
import { emptySearch, searchHref } from "@/lib/search/url/params";

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
