import { guidelineLabel } from "@/lib/catalog/guidelines";
import type { Determination } from "@/lib/letter/determination";
import type { Issue } from "@/lib/letter/issue";
import { isoDay } from "@/lib/words/dates";
import { headnote } from "@/lib/words/headnote";
import { inWords } from "@/lib/words/numbers";
import { verdict } from "@/lib/words/outcome";
import { ageWords } from "@/lib/words/standing";

/** The longest heading, in characters, that is read at a glance. */
const longest = 90;

/**
 * "MRI, lumbar spine", "MRI, lumbar spine; TENS unit, 30 days", "MRI, lumbar spine, and ten other
 * issues".
 */
export function determinationTitle(issues: readonly Issue[]): string {
  const [first = "Determination", ...others] = issues.map(headnote);
  const whole = [first, ...others].join("; ");
  if (others.length === 0 || (others.length === 1 && whole.length <= longest)) return whole;
  return `${first}, and ${others.length === 1 ? "another issue" : `${inWords(others.length)} other issues`}`;
}

/**
 * For a link that is shared: what was asked, the outcome, the guideline. Nothing of the worker's
 * story.
 */
export function determinationDescription(determination: Determination): string {
  const { issues } = determination;
  const { headline } = verdict(issues.map((issue) => issue.decision.value));
  const names = citedByReviewer(determination).slice(0, 3);
  const guidelines = names.length ? ` The reviewer cited ${names.join("; ")}.` : "";
  const age = names.length ? lawAge(determination) : null;
  return `${headline}.${guidelines}${age ? ` ${age}` : ""} California workers’ compensation Independent Medical Review.`;
}

/**
 * Names of the guidelines that the reviewer cited, in the order of the letter, each once; with author and
 * adopter where the catalog has them.
 */
export function citedByReviewer({ issues }: Pick<Determination, "issues">): string[] {
  const names = issues.flatMap(({ guidelines }) =>
    guidelines.reviewer.citations.flatMap(({ guideline, guidelineId }) =>
      guidelineId ? guidelineLabel(guidelineId) : (guideline ?? []),
    ),
  );
  return [...new Set(names)];
}

/** The age of the law that the reviewer applied, in one line; null where nothing is known to have changed. */
export function lawAge({ issues, dates }: Pick<Determination, "issues" | "dates">): string | null {
  const cited = issues.flatMap(({ guidelines }) => guidelines.reviewer.citations);
  return ageWords(cited, dates.decision?.value ?? null, isoDay(new Date()));
}

/** "Overturned", "Upheld", "Partially overturned". */
export function outcomeWord({ outcome }: Pick<Determination, "outcome">): string {
  return outcome.charAt(0).toUpperCase() + outcome.slice(1);
}
