import type { Span } from "@/lib/letter/found";

/** The words of a letter at a place, as running text. */
export function printedAt(text: string, span: Span): string {
  return text
    .slice(...span)
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Letters are untrusted text: what Markdown or HTML would act on is escaped; white space is folded.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The words with each number kept on the line of what it counts: "7.5 mg", "6 visits". For
 * headings, which are set in few words a line.
 */
export function unbroken(words: string): string {
  return words.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
}
