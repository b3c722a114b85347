/**
 * A line of the letter that is shorter than this was ended on purpose (a label, a table); longer
 * ones were only wrapped.
 */
const wrappedFrom = 60;
/** Columns of a table stand so far apart that no sentence does. */
const columns = /\S {3,}\S/;

/**
 * The text as it is shown: wrapped lines run on, paragraphs keep an empty line between them. It has
 * the length of the original, so that every offset still fits: what is too much of white space
 * becomes blanks, which `white-space: pre-line` folds.
 */
export function typeset(text: string): string {
  const unit = lineFeed(text);
  let lineStart = 0;
  return text.replace(/[^\S\n]*\n\s*/g, (gap, at: number) => {
    const feeds = gap.split("\n").length - 1;
    const ended = at - lineStart < wrappedFrom || columns.test(text.slice(lineStart, at));
    lineStart = at + gap.length;
    const breaks = feeds > unit ? Math.min(2, feeds) : ended ? 1 : 0;
    return "\n".repeat(breaks).padEnd(gap.length, " ");
  });
}

/** How many line feeds end an ordinary line: texts taken from a word processor have two. */
function lineFeed(text: string): number {
  const seen = [0, 0, 0];
  for (const [gap] of text.matchAll(/\n\s*/g)) {
    const feeds = gap.split("\n").length - 1;
    if (feeds < seen.length) seen[feeds]!++;
  }
  return seen[2]! > 2 * seen[1]! ? 2 : 1;
}
