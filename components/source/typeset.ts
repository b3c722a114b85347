import type { Range } from "@/components/source/mark-tree";
import type { Source } from "@/lib/letter/determination";

/**
 * A line shorter than this was ended on purpose (a label, a table); longer ones were only wrapped.
 */
const wrappedFrom = 60;
/** Columns of a table are further apart than words of a sentence. */
const columns = /\S {3,}\S/;

/**
 * The text as it is shown: wrapped lines are joined, paragraphs keep an empty line between them.
 * Its length is that of the original, so that every offset stays valid: surplus line ends become
 * blanks, which `white-space: pre-line` collapses.
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

/** What the form itself prints or does: its headings and labels, and where its pages begin. */
export type FormPart = Range & { form: "heading" | "label" | "page" };

// White space within a heading may wrap.
const headings =
  /HOW\s+THE\s+IMR\s+FINAL\s+DETERMINATION\s+WAS\s+MADE|CLINICAL\s+CASE\s+SUMMARY|IMR\s+ISSUES,\s+DECISIONS\s+AND\s+RATIONALES/g;
const labels = /(?:Claims\s+Administrator\s+guideline|MAXIMUS\s+guideline|Decision\s+rationale)\s*:/g;

const all = (pattern: RegExp, text: string, form: FormPart["form"]): FormPart[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    form,
    key: words,
    span: [index, index + words.length],
  }));

/** The parts of the form in a letter's text; a letter of one page has no page parts. */
export function formParts({ text, pages }: Source): FormPart[] {
  const several = pages.length > 1 ? pages : [];
  return [
    ...several.map(
      (start, i): FormPart => ({
        form: "page",
        key: `Page ${i + 1}`,
        span: [start, pages[i + 1] ?? text.length],
      }),
    ),
    ...all(headings, text, "heading"),
    ...all(labels, text, "label"),
  ];
}
