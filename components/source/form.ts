import type { Range } from "@/components/source/mark-tree";
import type { Source } from "@/lib/letter/determination";

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
