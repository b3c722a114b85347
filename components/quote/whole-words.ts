import type { Span } from "@/lib/letter/found";

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/**
 * Characters within a word: "worker’s", "non-certified". Quoting only "certified" would reverse its
 * meaning.
 */
const hyphen = "['’‐‑-]";
/** Characters within a number: "7.5", "1,200", "10/29/2016", "6–8". */
const point = "[.,/:–]";

/**
 * Holds at a place within a word. Each half of a pair says what stands before the place, and what
 * after it.
 */
const within = new RegExp(
  [
    `(?<=${letter})(?=${letter})`,
    `(?<=${letter})(?=${hyphen}${letter})`,
    `(?<=${letter}${hyphen})(?=${letter})`,
    String.raw`(?<=\d)(?=${point}\d)`,
    String.raw`(?<=\d${point})(?=\d)`,
  ].join("|"),
  "uy",
);

/** The span, extended to whole words. */
export function wholeWords(text: string, [from, to]: Span): Span {
  let [start, end] = [from, to];
  while (isWithin(text, start)) start--;
  while (isWithin(text, end)) end++;
  return [start, end];
}

function isWithin(text: string, at: number): boolean {
  within.lastIndex = at;
  return at > 0 && at < text.length && (splits(text, at) || within.test(text));
}

/** Whether a cut goes through a character of two code units. */
export function splits(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
