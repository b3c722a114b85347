import type { Line } from "@/lib/parse/layout/lines";
import { type Spacing, sizeOf } from "@/lib/parse/layout/spacing";

/**
 * Words that open a part of a letter: what starts with one is a paragraph of its own, page break or
 * not.
 */
const opensPart =
  /^(?:Claims Administrator guideline|MAXIMUS guideline|Decision rationale|HOW THE IMR|CLINICAL CASE|IMR ISSUES|IMR DECISION|DOCUMENTS REVIEWED|The Expert Reviewer has the following|State\(s\) of Licensure|Certification\(s\))/i;
const pageNumber = /^(?:[-–—~|]\s?)?(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s?[-–—~|])?$/i;
/**
 * Running lines with a page's number, whatever stands above them. The same words without one may be
 * a line of the header table.
 */
const runningLine =
  /^(?:(?:Final Determination Letter for )?(?:IMR |MAXIMUS )?Case (?:Number|No\.?|#):?\s{1,3}CM\d\d-\d{7}\s{0,3}[-–—|,;]?\s{0,3}(?:page\s|pg\.?\s|p\.\s?)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?|Final Determination Letter for IMR Case Number:? CM\d\d-\d{7}|MAXIMUS Federal Services(?:,? Inc\.?)?\s{1,60}[-–—|]?\s{0,3}(?:page\s)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—]|page\s\d{1,3}\s(?:of|\/)\s\d{1,3})$/i;
const longestRunningLine = 120;
/** A line that so many pages begin or end with, or both of two, is none of the letter's own. */
const leastPages = 3;

/** A line continues the paragraph above it, or starts one. */
type Break = "line" | "paragraph";

/**
 * Tells whether a line begins a paragraph. Only the first page break of a gap decides, the gaps
 * beside it are layout.
 */
export function breakAbove(text: string, before: Line, line: Line, spacing: Spacing): Break {
  const size = sizeOf(line.above);
  const next = text.slice(line.from, Math.min(line.to, line.from + 60));
  if (isPageBreak(line, spacing)) return overPage(text, before, next, size, spacing);
  if (line.above.blank > 0 && spacing.blankMarksParagraph) return "paragraph";
  if (size > spacing.lineGap) return "paragraph";
  if (spacing.gapless && !/^[a-z]/.test(next) && endsEarly(before, next, spacing.width * 0.7))
    return "paragraph";
  return "line";
}

/**
 * The letter's own lines: without page numbers and running lines, and with the page breaks beside
 * these at the line behind them.
 */
export function withoutFurniture(text: string, lines: readonly Line[], spacing: Spacing): Line[] {
  const recurring = recurringLines(text, lines, spacing);
  const kept: Line[] = [];
  let broken = false;
  lines.forEach((line, index) => {
    if (isPageFurniture(text, lines, index, spacing, recurring)) {
      broken ||= isPageBreak(line, spacing);
      return;
    }
    kept.push(broken && !line.above.page ? { ...line, above: { ...line.above, page: true } } : line);
    broken = false;
  });
  return kept;
}

function isPageFurniture(
  text: string,
  lines: readonly Line[],
  index: number,
  spacing: Spacing,
  recurring: ReadonlySet<string>,
): boolean {
  const line = lines[index]!;
  if (line.to - line.from > longestRunningLine) return false;
  const atEdge = isAtEdge(lines, index, spacing);
  if (atEdge && index > 0 && recurring.size > 0 && recurring.has(keyOf(text, line))) return true;
  const last = text.charCodeAt(line.to - 1);
  const endsInNumber = last >= 48 && last <= 57;
  if (!endsInNumber && last !== 45 && last !== 126 && last !== 124 && last < 0x2013) return false;
  const printed = text.slice(line.from, line.to);
  if (runningLine.test(printed)) return index > 0;
  return atEdge && index > 0 && pageNumber.test(printed);
}

/** The first and the last line of a page, and the last of the text. */
function isAtEdge(lines: readonly Line[], index: number, spacing: Spacing): boolean {
  const after = lines[index + 1];
  return (
    (index > 0 && isPageBreak(lines[index]!, spacing)) || after === undefined || isPageBreak(after, spacing)
  );
}

/** Lines, but for their numbers, with which several pages begin or several end. */
function recurringLines(text: string, lines: readonly Line[], spacing: Spacing): Set<string> {
  const counts = new Map<string, number>();
  let pages = 1;
  let ends = true;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!;
    const begins = index > 0 && isPageBreak(line, spacing);
    if (begins) pages += 1;
    for (const [edge, side] of [
      [begins || index === 0, "head"],
      [ends, "foot"],
    ] as const) {
      if (!edge || line.to - line.from > longestRunningLine) continue;
      const key = `${side} ${keyOf(text, line)}`;
      if (key.length === 5) continue;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    ends = begins;
  }
  const least = Math.max(2, Math.min(leastPages, pages));
  const recurring = new Set<string>();
  for (const [key, count] of counts) if (count >= least) recurring.add(key.slice(5));
  return recurring;
}

function keyOf(text: string, { from, to }: Line): string {
  const printed = text.slice(from, to);
  return opensPart.test(printed) ? "" : printed.replace(/\d+|\s+/g, "#").toLowerCase();
}

function isPageBreak(line: Line, spacing: Spacing): boolean {
  const { above } = line;
  return above.page || (spacing.blankMarksParagraph && above.blank === 0 && above.empty >= 3);
}

/**
 * A page break hides the gap between paragraphs: the words on both sides decide whether the
 * sentence continues.
 */
function overPage(text: string, before: Line, next: string, size: number, spacing: Spacing): Break {
  if (opensPart.test(next)) return "paragraph";
  if (!/[.!?:]["')\]]*$/.test(text.slice(before.to - 4, before.to))) return "line";
  if (/^[a-z]/.test(next)) return "line";
  if (size > 0 && !(spacing.blankMarksParagraph && size === 3)) return "paragraph";
  return endsEarly(before, next, spacing.width * 0.85) ? "paragraph" : "line";
}

/** A line that left room for the next word ended its paragraph. */
function endsEarly(before: Line, next: string, width: number): boolean {
  return before.to - before.from + next.split(" ", 1)[0]!.length + 1 < width;
}
