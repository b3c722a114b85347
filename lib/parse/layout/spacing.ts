import type { Gap, Line } from "@/lib/parse/layout/lines";

/** How a text sets its lines, measured on the text itself. */
export type Spacing = {
  /**
   * Empty lines between two lines of one paragraph: 0 = single spaced, 1 = double spaced, -1 = a
   * line is a paragraph.
   */
  lineGap: number;
  /**
   * Paragraphs are kept apart by lines that hold a blank; then three empty lines are a page break.
   */
  blankMarksParagraph: boolean;
  /** No gap between paragraphs is left at all: they show only in lines that end early. */
  gapless: boolean;
  /** Length of a full line. */
  width: number;
};

/** Lines longer than this are whole paragraphs, not lines that were set to a page's width. */
const longestSetLine = 160;

/**
 * Measures a text's spacing on the transitions that are surely inside a paragraph: a long line,
 * then a lower-case letter.
 */
export function measureSpacing(text: string, lines: readonly Line[]): Spacing {
  const width = fullLength(lines);
  const inside = [0, 0, 0];
  let blankInside = 0;
  let withBlank = 0;
  let wider = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!;
    const before = lines[index - 1]!;
    if (line.above.page) continue;
    if (line.above.blank > 0) withBlank++;
    if (line.above.blank + line.above.empty > 0) wider++;
    if (before.to - before.from < width / 2 || !isLower(text.charCodeAt(line.from))) continue;
    const size = Math.min(2, sizeOf(line.above));
    inside[size] = inside[size]! + 1;
    if (line.above.blank > 0) blankInside++;
  }
  const sure = inside[0]! + inside[1]! + inside[2]!;
  const single = inside[0]! >= inside[1]! + inside[2]!;
  const lineGap = width > longestSetLine ? -1 : single ? 0 : inside[1]! >= inside[2]! ? 1 : 2;
  return {
    lineGap,
    blankMarksParagraph: withBlank > 0 && blankInside * 2 <= sure,
    gapless: lineGap === 0 && wider * 20 < lines.length,
    width,
  };
}

/**
 * The length that nine lines in ten do not pass; lines longer than any set line all count as one
 * length.
 */
function fullLength(lines: readonly Line[]): number {
  const counts = new Uint32Array(longestSetLine + 2);
  for (const { from, to } of lines) {
    const length = Math.min(to - from, longestSetLine + 1);
    counts[length] = counts[length]! + 1;
  }
  let rest = lines.length - Math.floor(lines.length * 0.9);
  let length = longestSetLine + 1;
  while (length > 0 && rest > counts[length]!) rest -= counts[length--]!;
  return length;
}

/** The number of lines in a gap. */
export function sizeOf(gap: Gap): number {
  return gap.empty + gap.blank;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}
