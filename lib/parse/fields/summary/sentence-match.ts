import type { Found } from "@/lib/letter/found";
import { findDates, isoDate } from "@/lib/parse/fields/printed-date";
import { cut, type Piece, readFrom, trim } from "@/lib/parse/piece";

/** A clinical summary with its sentences, in order. */
export type SummaryText = { text: Piece; sentences: readonly Piece[] };

/** A sentence with the place of what was looked for in it; end exclusive. */
type SentenceMatch = { sentence: Piece; start: number; end: number };

/** What a summary has instead of a fact that the records lack. */
const notStated =
  /^(?:(?:is|was|were|are|has|been|have)\s)*(?:not\s|unknown|unclear|unspecified(?!\s[a-z])|none\b|no\s|un?available|list\snot)/i;

/**
 * The sentences that hold a match of a global pattern, each with its first one: one pass over the
 * whole text. `accept` may refuse a match by its place in the sentence; then the next one counts.
 */
export function sentencesWith(
  { text, sentences }: SummaryText,
  pattern: RegExp,
  accept: (match: SentenceMatch) => boolean = () => true,
): SentenceMatch[] {
  const found: SentenceMatch[] = [];
  let at = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text.text); match; match = pattern.exec(text.text)) {
    while (at < sentences.length - 1 && endOf(sentences[at]!, text) <= match.index) at++;
    const sentence = sentences[at]!;
    const start = match.index - (sentence.start - text.start);
    const here = { sentence, start, end: start + match[0].length };
    if (!accept(here)) continue;
    found.push(here);
    pattern.lastIndex = Math.max(match.index + match[0].length, endOf(sentence, text));
  }
  return found;
}

function endOf(sentence: Piece, text: Piece): number {
  return sentence.start - text.start + sentence.text.length;
}

/** The part of a sentence after a lead-in, without its full stop; null where it states nothing. */
export function textAfter({ sentence, end }: SentenceMatch): Piece | null {
  const part = withoutStop(cut(sentence, end));
  return part.text.length < 3 || notStated.test(part.text) ? null : part;
}

/** A piece without white space, full stops and separators at its ends. */
export function withoutStop(piece: Piece): Piece {
  const trimmed = trim(piece);
  let end = trimmed.text.length;
  while (end > 0 && " \n.;,:".includes(trimmed.text[end - 1]!)) end--;
  // A quotation that opened before the part closes behind it.
  const quoted = trimmed.text.indexOf('"');
  return cut(trimmed, 0, quoted === end - 1 ? quoted : end);
}

/**
 * The date that goes with a term of a sentence: the first one after it within `reach` characters,
 * else one right before it ("On 12-22-2016, the …", "a December 1, 2016 … form").
 */
export function dateNear({ sentence, start, end }: SentenceMatch, reach: number): Found<string> | null {
  const dates = findDates(sentence.text).filter(({ raw }) => isoDate(raw) !== null);
  const before = dates.filter((date) => date.end <= start && start - date.end <= 12).at(-1);
  const after = dates.find((date) => date.start >= end && date.start - end <= reach);
  const date = before ?? after;
  const value = date && isoDate(date.raw);
  return date && value ? readFrom(cut(sentence, date.start, date.end), value) : null;
}
