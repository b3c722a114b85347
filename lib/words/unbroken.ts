/**
 * The words with each number kept on the line of what it counts: "7.5 mg", "6 visits". For
 * headings, which are set in few words a line.
 */
export function unbroken(words: string): string {
  return words.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
}
