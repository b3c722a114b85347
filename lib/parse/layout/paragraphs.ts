import type { Line } from "@/lib/parse/layout/lines";
import { type Spacing, sizeOf } from "@/lib/parse/layout/spacing";

/**
 * Words that open a part of a letter: what starts with one is a paragraph of its own, page break or
 * not.
 */
const opensPart =
  /^(?:Claims Administrator guideline|MAXIMUS guideline|Decision rationale|HOW THE IMR|CLINICAL CASE|IMR ISSUES|IMR DECISION|DOCUMENTS REVIEWED|The Expert Reviewer has the following|State\(s\) of Licensure|Certification\(s\))/i;
const pageNumber = /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i;
/** The same words without a page number may be a line of the header table. */
const runningFoot =
  /^(?:Final Determination Letter for IMR Case Number:? CM\d\d-\d{7}(?: \d{1,3})?|IMR Case Number:? CM\d\d-\d{7} \d{1,3})$/i;

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

/** Page numbers and running feet beside a page break: no part of the letter's text. */
export function isPageFurniture(
  text: string,
  lines: readonly Line[],
  index: number,
  spacing: Spacing,
): boolean {
  const line = lines[index]!;
  const last = text.charCodeAt(line.to - 1);
  if (line.to - line.from > 70 || last < 48 || last > 57) return false;
  const printed = text.slice(line.from, line.to);
  const after = lines[index + 1];
  if (runningFoot.test(printed)) return index > 0;
  if (!pageNumber.test(printed)) return false;
  const pageAbove = index > 0 && isPageBreak(line, spacing);
  return (
    pageAbove || (after !== undefined && isPageBreak(after, spacing)) || (index > 0 && after === undefined)
  );
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
