import { cut, type Piece, trim } from "../../piece";

/** What a summary says instead of a fact that the records lack. */
const notTold =
  /^(?:(?:is|was|were|are|has|been|have)\s)*(?:not\s|unknown|unclear|unspecified|none\b|no\s|un?available|list\snot)/i;

/** The part of a sentence after a lead-in, without its full stop; null where it tells nothing. */
export function toldAfter(sentence: Piece, lead: RegExp): Piece | null {
  const match = lead.exec(sentence.text);
  if (!match) return null;
  const told = withoutStop(cut(sentence, match.index + match[0].length));
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
