import type { Decision } from "@/lib/letter/vocabulary";

/** The decision at the end of an issue's heading. Offsets are those of the text that was read. */
export type DecisionWord = {
  decision: Decision;
  /** Where the heading before it ends: the last colon is not part of it. */
  headingEnd: number;
  start: number;
  end: number;
  hasColon: boolean;
  /** A word that the field does not use ("Modified", "Partially Overturned"): the refusal does not stand whole. */
  unusual: boolean;
};

const decisionWord =
  /(?<colon>:\s{0,9}|\s-\s{0,9}|\s)(?<word>(?:Partial(?:ly)?|Partly)\s(?:Upheld|Uphold|Overturn(?:ed)?)|Upheld|Uphold|Overturn(?:ed)?|Modified)[\s.*)\]]{0,9}$/i;
/** More than the longest decision with its punctuation. */
const REACH = 60;

/** Reads the decision with which a text ends; null where it ends otherwise. */
export function readDecisionWord(text: string): DecisionWord | null {
  const trimmed = text.trimEnd();
  const offset = Math.max(0, trimmed.length - REACH);
  const match = decisionWord.exec(` ${trimmed.slice(offset)}`);
  if (!match?.groups) return null;
  const { colon = "", word = "" } = match.groups;
  // One blank was put in front, so that a decision alone on its line matches too.
  const headingEnd = offset + match.index - 1;
  const start = headingEnd + colon.length;
  return {
    decision: /^uph/i.test(word) ? "upheld" : "overturned",
    headingEnd: Math.max(0, headingEnd),
    start,
    end: start + word.length,
    hasColon: colon.startsWith(":"),
    unusual: /^(?:part|mod)/i.test(word),
  };
}
