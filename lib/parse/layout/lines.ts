import { isBlank, replacementOf } from "./characters";

/** What stands between two printed lines: lines without any character, lines of blanks only, and page breaks. */
export type Gap = { empty: number; blank: number; page: boolean };

/** A printed line: its place in the source without blanks at its ends, and the gap above it. */
export type Line = { from: number; to: number; above: Gap };

const LINE_FEED = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;

/** The printed lines of a text in order. Ends of lines are LF, CRLF, CR, a form feed or Unicode's separators. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let above: Gap = { empty: 0, blank: 0, page: false };
  let start = 0;
  while (start <= text.length) {
    let end = start;
    let from = -1;
    let to = start;
    let code = 0;
    for (; end < text.length; end++) {
      code = text.charCodeAt(end);
      if (code > 0x20 && code < 0x7f) {
        if (from < 0) from = end;
        to = end + 1;
      } else if (endsLine(code)) break;
      else if (!isBlank(code) && replacementOf(code) !== "") {
        if (from < 0) from = end;
        to = end + 1;
      }
    }
    if (from >= 0) {
      lines.push({ from, to, above });
      above = { empty: 0, blank: 0, page: false };
    } else if (end > start) above.blank++;
    else if (end < text.length && code !== FORM_FEED) above.empty++;
    if (code === FORM_FEED && end < text.length) above.page = true;
    start = end + (code === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? 2 : 1);
  }
  return lines;
}

function endsLine(code: number): boolean {
  return (
    (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === 0x85 || code === 0x2028 || code === 0x2029
  );
}
