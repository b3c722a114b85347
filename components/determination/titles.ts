import { inWords } from "@/components/words/numbers";
import { verdict } from "@/components/words/outcome-of-all";
import type { Determination } from "@/lib/letter/determination";
import { headnote } from "@/lib/letter/headnote";
import type { Issue } from "@/lib/letter/issue";

/** "Physical therapy, lumbar spine, 6 visits", "… and two others": the first issue stands for the letter. */
export function determinationTitle(issues: readonly Issue[]): string {
  const [first, ...others] = issues;
  if (!first) return "Determination";
  if (others.length === 0) return headnote(first);
  return `${headnote(first)} and ${others.length === 1 ? "another" : `${inWords(others.length)} others`}`;
}

/** For a link that is shared: what was asked, the outcome, the guideline. Nothing of the worker's story. */
export function determinationDescription(determination: Determination): string {
  const { issues } = determination;
  const { headline } = verdict(issues.map((issue) => issue.decision.value));
  const names = citedByReviewer(determination).slice(0, 3);
  const guidelines = names.length ? ` The reviewer cited ${names.join("; ")}.` : "";
  return `${headline}.${guidelines} California workers’ compensation Independent Medical Review.`;
}

/** Names of the guidelines that the reviewer cited, in the order of the letter, each once. */
export function citedByReviewer({ issues }: Pick<Determination, "issues">): string[] {
  const names = issues.flatMap(({ guidelines }) =>
    guidelines.reviewer.citations.flatMap(({ guideline }) => guideline ?? []),
  );
  return [...new Set(names)];
}

/** "Overturned", "Upheld", "Partially overturned". */
export function outcomeWord({ outcome }: Pick<Determination, "outcome">): string {
  return outcome.charAt(0).toUpperCase() + outcome.slice(1);
}
