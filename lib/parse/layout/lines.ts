import { isBlank, replacementOf } from "@/lib/parse/layout/characters";

/**
 * The gap between two printed lines: lines without any character, lines of blanks only, and page
 * breaks.
 */
export type Gap = { empty: number; blank: number; page: boolean };

/** A printed line: its place in the source without blanks at its ends, and the gap above it. */
export type Line = { from: number; to: number; above: Gap };

/** LF, CRLF, CR, vertical tab, form feed and Unicode's separators. */
const lineEnd = /\r\n|[\n-\r\x85\u2028\u2029]/g;
const formFeed = "\f";

/** The printed lines of a text in order; a form feed ends a page and its line. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let above: Gap = { empty: 0, blank: 0, page: false };
  let start = 0;
  lineEnd.lastIndex = 0;
  for (let match = lineEnd.exec(text); start <= text.length; match = match && lineEnd.exec(text)) {
    const end = match?.index ?? text.length;
    const from = firstPrinted(text, start, end);
    const closing = match?.[0] ?? "";
    if (from < end) {
      lines.push({ from, to: lastPrinted(text, from, end), above });
      above = { empty: 0, blank: 0, page: false };
    } else if (end > start) above.blank++;
    else if (closing !== "" && closing !== formFeed) above.empty++;
    if (closing === formFeed) above.page = true;
    start = end + Math.max(1, closing.length);
  }
  return lines;
}

function firstPrinted(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && !isPrinted(text.charCodeAt(from))) from++;
  return from;
}

function lastPrinted(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && !isPrinted(text.charCodeAt(to - 1))) to--;
  return to;
}

function isPrinted(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (!isBlank(code) && replacementOf(code) !== "");
}
