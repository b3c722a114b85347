import type { Decision } from "@/lib/letter/vocabulary";
import { inWords } from "@/lib/words/numbers";

/** The letter's term for a decision on one issue, and what it means for the treatment. */
export const decisionWords: Record<Decision, { term: string; plain: string; meaning: string }> = {
  overturned: {
    term: "Overturned",
    plain: "treatment granted",
    meaning:
      "The reviewer reversed the refusal: the treatment is medically necessary, and the claims administrator must authorize it.",
  },
  upheld: {
    term: "Upheld",
    plain: "refusal stands",
    meaning:
      "The reviewer let the refusal stand: the treatment was not found medically necessary and need not be authorized.",
  },
};

export type Verdict = {
  decision: Decision | "mixed";
  headline: string;
  /** What the reviewer found, and what the claims administrator must do. */
  meaning: string;
  /** The letter's word, and what it comes to for the worker. */
  forWorker: string;
};

/**
 * What a determination as a whole decided, for somebody who has never seen such a letter. Where a
 * rationale `contradicted` its decision, the decisions do not show what the reviewer found: then
 * only the decisions are stated.
 */
export function verdict(decisions: readonly Decision[], contradicted = false): Verdict {
  const granted = decisions.filter((decision) => decision === "overturned").length;
  const told = granted === 0 ? refused : granted === decisions.length ? allGranted : someGranted;
  const { meaning, ...others } = told(decisions.length, granted);
  const found = /^The reviewer [^.;]+ medically necessary/;
  return {
    ...others,
    meaning: contradicted ? meaning.replace(found, decided(decisions.length, granted)) : meaning,
  };
}

/** "The letter upholds all three refusals". */
function decided(count: number, granted: number): string {
  const refusals = count === 1 ? "the refusal" : `${allOf(count)} refusals`;
  if (granted === 0) return `The letter upholds ${refusals}`;
  if (granted === count) return `The letter overturns ${refusals}`;
  return `The letter overturns ${inWords(granted)} of the ${inWords(count)} refusals`;
}

function refused(count: number): Verdict {
  const all = allOf(count);
  const none =
    count === 1
      ? "did not find the disputed treatment"
      : `found ${count === 2 ? "neither of the two" : `none of the ${inWords(count)}`} disputed treatments`;
  return {
    decision: "upheld",
    headline: all ? `Upheld · ${all} refusals stand` : "Upheld · refusal stands",
    meaning: `The reviewer ${none} medically necessary. The claims administrator’s refusal stands.`,
    forWorker: `“Upheld” refers to the refusal: this review did not change it, and the ${count === 1 ? "treatment remains" : "treatments remain"} refused.`,
  };
}

function allGranted(count: number): Verdict {
  const all = allOf(count);
  return {
    decision: "overturned",
    headline: all ? `Overturned · ${all} treatments granted` : "Overturned · treatment granted",
    meaning: all
      ? `The reviewer found ${all} disputed treatments medically necessary. The claims administrator must authorize them.`
      : "The reviewer found the disputed treatment medically necessary. The claims administrator must authorize it.",
    forWorker: `“Overturned” refers to the refusal: this review reversed it, and the ${all ? "treatments are" : "treatment is"} granted.`,
  };
}

function someGranted(count: number, granted: number): Verdict {
  const those = granted === 1 ? "that one" : "those";
  return {
    decision: "mixed",
    headline: `Partially overturned · ${granted} of ${count} granted`,
    meaning: `The reviewer found ${inWords(granted)} of the ${inWords(count)} disputed treatments medically necessary; the claims administrator must authorize ${those}. For the ${count - granted === 1 ? "other" : "others"} the refusal stands.`,
    forWorker:
      "Both words refer to the refusal: where it is overturned, the treatment is granted; where it is upheld, this review did not change it.",
  };
}

/** "both", "all 3"; nothing for a single one. */
function allOf(count: number): string {
  if (count === 1) return "";
  return count === 2 ? "both" : `all ${inWords(count)}`;
}
