import { cut, type Piece, trim } from "@/lib/parse/piece";

/**
 * A stop that may end a sentence, with the quotes and brackets that close after it; or the end of a
 * paragraph.
 */
const stop = /[.!?]{1,4}["')\]]{0,3}(?=\s|[A-Z]|$)|\n/g;
/**
 * Words of the field that a full stop shortens. "No." shortens only before a number, "al." depends
 * on what follows.
 */
const abbreviation =
  /(?:^|[\s("'/])(?:dr|mr|mrs|ms|st|vs|nos|pg|pgs|pp|p|ch|approx|fig|sec|jr|sr|inc|cf|viz|ie|eg)$/i;
/** "i.e", "C.C.R", "U.S": letters with stops between, so the last stop is theirs too. */
const initials = /\b[A-Za-z](?:\.[A-Za-z]){1,5}$/;
const numbered = /(?:^|[\s("'])(?:no|al)$/i;
/**
 * The number or letter of a list's item: "1", "(2", "b", at the sentence's start or after a colon.
 */
const itemMark = /(?:^\s?|[:;] ?)\(?(?:\d{1,2}|[a-zA-Z])$/;
const digit = /\d/;
const lowerStart = /^[a-z]/;
const capital = /[A-Z]/;
const wordBefore = /[a-z\d)%"'][.!?]["')\]]*$/;
const properWord = /^[A-Z](?:[a-z]|\s)/;
const closedBefore = /[.!?:;"')\]]$/;

/** `[start, end)` of each sentence of a text, white space at its ends left out. */
export function sentenceBounds(text: string): [number, number][] {
  const bounds: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, from, match.index, end)) continue;
    push(bounds, text, from, end);
    from = end;
  }
  push(bounds, text, from, text.length);
  return bounds;
}

/** The sentences of a piece, in order; paragraphs end sentences too. */
export function sentencesOf(piece: Piece): Piece[] {
  return sentenceBounds(piece.text).map(([from, to]) => trim(cut(piece, from, to)));
}

function push(bounds: [number, number][], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  if (start < end) bounds.push([start, end]);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10;
}

function endsSentence(text: string, from: number, at: number, end: number): boolean {
  // A page break may leave a paragraph's end in the middle of a sentence.
  if (text[at] === "\n")
    return closedBefore.test(text.slice(from, at).slice(-1)) || !lowerStart.test(text.slice(end, end + 1));
  if (text[at] !== ".") return true;
  const before = text.slice(Math.max(from, at - 14), at);
  const next = text.slice(end, end + 3).trimStart();
  if (isBlank(text, end) || end === text.length) {
    if (lowerStart.test(next)) return false;
    if (initials.test(before) || abbreviation.test(before)) return false;
    if (numbered.test(before) && (digit.test(next[0] ?? "") || next[0] === "(")) return false;
    return !itemMark.test(before);
  }
  // "2016.On", "neck.There": the blank is missing, a capitalised word follows.
  return (
    wordBefore.test(text.slice(Math.max(from, at - 1), end)) &&
    capital.test(next[0] ?? "") &&
    properWord.test(next)
  );
}

/**
 * Lower case, code unit by code unit: a letter whose lower case is longer (İ) stays, so that places
 * do.
 */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
