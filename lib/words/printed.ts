import type { Span } from "@/lib/letter/found";

/** The words of a letter at a place, as running text. */
export function printedAt(text: string, span: Span): string {
  return text
    .slice(...span)
    .replace(/\s+/g, " ")
    .trim();
}
