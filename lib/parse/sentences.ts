import { cut, type Piece, trim } from "./piece";

/** A full stop that ends no sentence: titles, abbreviations of the field, initials. */
const abbreviation =
  /(?:\b(?:Dr|Mr|Mrs|Ms|St|vs|No|Nos|pg|pp|p|approx|i\.e|e\.g|etc|Inc|Fig|Sec|Jr|Sr)|\b[A-Z])\.$/;
/** A stop with a blank, or without one where a capital follows ("2016.On", "(2008).A"). Decimals have neither. */
const stop = /[.!?]["')\]]?(?:\s+(?=[A-Z0-9("'[])|(?=[A-Z][a-z ])|\s*$)|\n/g;

/** The sentences of a piece, in order, without white space at their ends; paragraphs end sentences too. */
export function sentencesOf(piece: Piece): Piece[] {
  const sentences: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(stop)) {
    const end = match.index + match[0].length;
    const printed = match[0].trimEnd().length;
    if (printed === 1 && abbreviation.test(piece.text.slice(Math.max(0, match.index - 8), match.index + 1)))
      continue;
    sentences.push(trim(cut(piece, from, end)));
    from = end;
  }
  sentences.push(trim(cut(piece, from)));
  return sentences.filter((sentence) => sentence.text !== "");
}
