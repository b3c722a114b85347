/** A part of a text: from a place up to another. */
export type Stretch = { from: number; to: number };

const stop = /[.!?]["')\]]*\s+(?=["'(]?[\p{Lu}\p{N}])|\n+/gu;
const abbreviation = /(?:\b(?:Dr|Mrs?|Ms|St|vs|No|Nos|pg|pp?|approx|i\.e|e\.g|etc)|\b[A-Z])\.\s*$/;

/**
 * The sentences of a text, in order; paragraphs end sentences too. For showing only: the parser
 * cuts with more care.
 */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index + 2))) continue;
    sentences.push({ from, to: match.index + match[0].trimEnd().length });
    from = end;
  }
  return [...sentences, { from, to: text.length }];
}
