import type { HeadingDecision } from "@/lib/parse/split/grammar";

/**
 * "… is not medically necessary and appropriate.": how letters of 2013 decide; a blank is lost
 * after "not" now and then.
 */
const verdict =
  /\s(?:is|are|was|were)\s?(?<not>not\s?)?medically\s(?:necessary|appropriate)(?:\s(?:and|or)\s(?:necessary|appropriate))?\s?[.:;]?\s?$/i;
/** More than the longest verdict. */
const reach = 80;

/** Reads the verdict with which a text ends; null where it ends otherwise. */
export function readVerdictSentence(text: string): HeadingDecision | null {
  const offset = Math.max(0, text.length - reach);
  const match = verdict.exec(text.slice(offset));
  if (!match) return null;
  const start = offset + match.index + 1;
  const words = match[0]
    .slice(1)
    .trimEnd()
    .replace(/[.:;]$/, "")
    .trimEnd();
  return {
    decision: match.groups?.not ? "upheld" : "overturned",
    headingEnd: start - 1,
    start,
    end: start + words.length,
    plain: true,
    unusual: false,
  };
}
