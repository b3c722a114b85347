import type { IssueParts } from "@/lib/parse/letter-parts";
import { cut, type Piece, readFrom, trim } from "@/lib/parse/piece";
import { readVerdictSentence } from "@/lib/parse/split/verdict-sentence";

/** One line of the list of results: what was asked and whether it is necessary. */
export type Result = Pick<IssueParts, "heading" | "decision"> & { number: string | null };

/** The list is printed on the first page and again below the heading. */
const opening =
  /(?:\b(?<number>\d{1,2})\)\s?)?MAXIMUS\sFederal\sServices,?\sInc\.?\shas\sdetermined\sthe\s(?:retrospective\s)?requests?\sfor\s/gi;
/** A blank is lost before it now and then. */
const verdictEnd = /medically\s(?:necessary|appropriate)(?:\s(?:and|or)\s(?:necessary|appropriate))?/i;
/** Longer than any request with its verdict. */
const longestResult = 1_500;

/** The results of a notice, each once, in their order. */
export function readResults(letter: Piece): Result[] {
  const results = new Map<string, Result>();
  for (const match of letter.text.matchAll(opening)) {
    const start = match.index + match[0].length;
    const text = letter.text.slice(start, start + longestResult);
    const end = verdictEnd.exec(text);
    const verdict = end && readVerdictSentence(text.slice(0, end.index + end[0].length));
    if (!verdict) continue;
    const heading = trim(cut(letter, start, start + verdict.headingEnd));
    const number = match.groups?.number ?? null;
    const key = number ?? heading.text.toLowerCase();
    const decision = readFrom(cut(letter, start + verdict.start, start + verdict.end), verdict.decision);
    if (!results.has(key)) results.set(key, { number, heading, decision });
  }
  return [...results.values()];
}
