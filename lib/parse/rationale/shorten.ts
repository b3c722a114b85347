import type { Sentence } from "@/lib/parse/rationale/text/rationale";
import { necessityFindings } from "@/lib/parse/rationale/verdict/necessity";

/** What a result list can show of a sentence. */
export const longest = 350;
/** A shorter part explains too little. */
const shortest = 80;
/** Literature that a quotation left at the sentence's start: "(Author, 2004) In this case …". */
const reference = /^(?:\([a-z ]{2,40}, \d{4}\)[.,]? ?){1,8}(?=[a-z])/;
/** Where the part that decides begins in a long sentence. */
const turn = /\b(?:here, however, |however, |but (?:there|the|this|no)\b|given |therefore,? )/g;
const clauseEnd = /[;:,]\s/g;

/**
 * The part of a sentence to show: all of it, or of a long one the part from its last turn on, cut
 * at a clause; the clauses at its end where only they give the verdict.
 */
export function shorten({ from, to, lower }: Sentence): { from: number; to: number } {
  const start = reference.exec(lower)?.[0].length ?? 0;
  if (to - from - start <= longest) return { from: from + start, to };
  const turned = [...lower.matchAll(turn)].findLast(
    ({ index }) => index > start && to - from - index > shortest,
  );
  const part = turned?.index ?? start;
  if (to - from - part <= longest) return { from: from + part, to };
  const clause = [...lower.slice(part, part + longest).matchAll(clauseEnd)].at(-1)?.index ?? 0;
  const blank = lower.lastIndexOf(" ", part + longest) - part;
  const length = clause > shortest ? clause : blank > shortest ? blank : longest;
  const [finding] = necessityFindings(lower.slice(part));
  if (finding && finding.to > length) {
    const clauses = lower.slice(part).matchAll(clauseEnd);
    const last = [...clauses].find(({ index }) => to - from - part - index <= longest);
    const start = last && part + last.index + last[0].length;
    if (start && to - from - start > shortest) return { from: from + start, to };
  }
  return { from: from + part, to: from + part + length };
}
