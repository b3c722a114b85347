import { guidelines, sections } from "@/lib/catalog/guidelines";
import { type PhraseTable, type Word, wordsOf } from "@/lib/catalog/phrases";

/** A guideline line with its words: positions are those of the line's own text. `[from, to)`. */
export type LineText = { text: string; words: readonly Word[] };
export type Range = { from: number; to: number };

// A long word of a name may be cut at a line end ("Electro- diagnostic"): then its halves are read
// as the one word.
const longWords = new Set<string>();
for (const { name, aliases } of [...guidelines, ...sections])
  for (const printed of [name, ...aliases])
    for (const { key } of wordsOf(printed)) if (key.length > 7) longWords.add(key);

/** The line as the readers of citations see it; a line break counts as a blank. */
export function lineText(printed: string): LineText {
  const text = printed.replace(/\s/g, " ");
  const words: Word[] = [];
  for (const word of wordsOf(text)) {
    const last = words.at(-1);
    const joined = last && text.slice(last.end, word.start) === "- " ? last.key + word.key : "";
    if (last && longWords.has(joined))
      words[words.length - 1] = { key: joined, start: last.start, end: word.end };
    else words.push(word);
  }
  return { text, words };
}

/** Index of the first word that starts at or after a position. */
export function wordAt({ words }: LineText, position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The longest phrase of a table that starts at the first word from `at` on and ends before `to`;
 * `accept` may refuse a phrase by its value and the position after its last word.
 */
export function phraseAt<T>(
  line: LineText,
  table: PhraseTable<T>,
  { from, to }: Range,
  accept: (value: T, end: number) => boolean = () => true,
): { value: T; from: number; to: number } | undefined {
  const first = wordAt(line, from);
  const found = table.longest(line.words, first, (value, after) => {
    const end = line.words[after - 1]!.end;
    return end <= to && accept(value, end);
  });
  return found && { value: found.value, from: line.words[first]!.start, to: line.words[found.to - 1]!.end };
}

/** A match of a pattern within a range; `from` and `to` are positions of the line. */
export type Match = Range & { groups: Record<string, string | undefined> };

/**
 * Every match of a global pattern within a range; the pattern sees nothing outside it, so that a
 * long line costs no more.
 */
export function matchesIn({ text }: LineText, { from, to }: Range, pattern: RegExp): Match[] {
  return Array.from(text.slice(from, to).matchAll(pattern), ({ index, 0: matched, groups }) => ({
    from: from + index,
    to: from + index + matched.length,
    groups: groups ?? {},
  }));
}

/** The position after the parenthesis that closes the one at `open`; `to` where none closes it. */
export function afterParenthesis({ text }: LineText, open: number, to: number): number {
  let depth = 0;
  for (let at = open; at < to; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return to;
}

const separators = new Set(" ,;:/-–—");

/** The range without blanks and separators at its ends, and without the line's final full stop. */
export function trimmed({ text }: LineText, { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end && (separators.has(text[start]!) || text[start] === ".")) start += 1;
  while (end > start && (separators.has(text[end - 1]!) || text[end - 1] === ".")) end -= 1;
  return { from: start, to: Math.max(start, end) };
}

const danglingAnd = /(?:^|[\s,;])and(?:\son)?(?:\sthe)?$/i;
const dangling = 12;

/** The same, and without an "and" that led to what follows the range. */
export function trimmedOfAnd(line: LineText, range: Range): Range {
  const { from, to } = trimmed(line, range);
  const and = danglingAnd.exec(line.text.slice(Math.max(from, to - dangling), to));
  return and ? trimmed(line, { from, to: to - and[0].length }) : { from, to };
}

/** The text of a range as a reader would write it down: white space folded. */
function printedText({ text }: LineText, { from, to }: Range): string {
  return text.slice(from, to).replace(/ {2,}/g, " ");
}

// "40.1- Definition" was cut at its line's end; "short- and long-acting" was not.
const cutAtLineEnd = /(?<=\w)- (?!and\b|or\b|to\b)(?=\w)/g;

/** A name within a range, with line-end cuts closed up. */
export function printedName(line: LineText, range: Range): string {
  return printedText(line, range).replace(cutAtLineEnd, "-");
}
