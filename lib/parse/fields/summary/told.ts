import { cut, type Piece, trim } from "@/lib/parse/piece";

/** A clinical summary with its sentences, in order. */
export type Told = { text: Piece; sentences: readonly Piece[] };

/** A sentence with the place of what was looked for in it; end exclusive. */
export type Telling = { sentence: Piece; start: number; end: number };

/** What a summary says instead of a fact that the records lack. */
const notTold =
  /^(?:(?:is|was|were|are|has|been|have)\s)*(?:not\s|unknown|unclear|unspecified|none\b|no\s|un?available|list\snot)/i;

/**
 * The sentences that hold a match of a global pattern, each with its first one: one pass over the
 * whole text.
 */
export function sentencesWith({ text, sentences }: Told, pattern: RegExp): Telling[] {
  const found: Telling[] = [];
  let at = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text.text); match; match = pattern.exec(text.text)) {
    while (at < sentences.length - 1 && endOf(sentences[at]!, text) <= match.index) at++;
    const sentence = sentences[at]!;
    const start = match.index - (sentence.start - text.start);
    found.push({ sentence, start, end: start + match[0].length });
    pattern.lastIndex = Math.max(match.index + match[0].length, endOf(sentence, text));
  }
  return found;
}

function endOf(sentence: Piece, text: Piece): number {
  return sentence.start - text.start + sentence.text.length;
}

/** The part of a sentence after a lead-in, without its full stop; null where it tells nothing. */
export function toldAfter({ sentence, end }: Telling): Piece | null {
  const told = withoutStop(cut(sentence, end));
  return told.text.length < 3 || notTold.test(told.text) ? null : told;
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
