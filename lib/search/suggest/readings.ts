/** What was typed, as words that name something and the words before them, which stay words. */
export type QueryReading = { words: string; rest: string };

/** A name of more words is not looked for behind others. */
const longestName = 4;
const minus = /(?:^|\s)[-–—−]/u;

/**
 * How a query may be read, the likeliest first: as one name as a whole, then its last words as a
 * name ("overturned lumbar MRI"). None of a phrase in quotation marks, which is wanted to the
 * letter, nor of what is to be left out.
 */
export function queryReadings(typed: string): QueryReading[] {
  const parts = typed.trim().split(/\s+/);
  const starts = [0, ...parts.keys()].slice(1).filter((at) => at > 0 && parts.length - at <= longestName);
  return [0, ...starts]
    .map((at) => ({ words: parts.slice(at).join(" "), rest: parts.slice(0, at).join(" ") }))
    .filter(
      ({ words, rest }) => !words.includes('"') && !minus.test(words) && rest.split('"').length % 2 === 1,
    );
}
