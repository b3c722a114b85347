import { matches } from "@/components/tree/matches";
import type { Tally } from "@/lib/search/results";

/** One line of a tree of topics, with the lines under it. */
export type Branch = {
  tally: Tally;
  href: string;
  /** What it is found by: its name and its other names. */
  names: string;
  note?: string;
  children: Branch[];
};

/** A part of the tree under a heading of its own. */
export type Limb = { id: string; title: string; branches: Branch[] };

/**
 * The tree with only what is found by the words typed: what fits itself keeps all under it, what
 * has something that fits, that.
 */
export function prune(limbs: readonly Limb[], typed: string): Limb[] {
  return limbs
    .map((limb) => ({ ...limb, branches: pruned(limb.branches, typed) }))
    .filter(({ branches }) => branches.length > 0);
}

function pruned(branches: readonly Branch[], typed: string): Branch[] {
  return branches.flatMap((branch) => {
    if (matches(branch.names, typed)) return [branch];
    const children = pruned(branch.children, typed);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
}

/** Tallies by what they belong to, in the order in which each comes first. */
export function groupTallies(
  tallies: readonly Tally[],
  keyOf: (tally: Tally) => string,
): Map<string, Tally[]> {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const key = keyOf(tally);
    groups.set(key, [...(groups.get(key) ?? []), tally]);
  }
  return groups;
}
