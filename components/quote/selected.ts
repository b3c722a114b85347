import { placeInLetter, trimmed } from "@/components/quote/place";
import type { Quotation } from "@/components/quote/quotation";
import { type QuoteFacts, quotationAt, quotationWithoutPlace } from "@/components/quote/quotation-at";
import { wholeWords } from "@/components/quote/whole-words";
import { isTranslated } from "@/components/ui/translated";

/** The selected words, and their position in the window. */
export type Selected = { quotation: Quotation; box: { top: number; bottom: number; left: number } };

/** The selection, if it lies within one text that can be quoted. */
export function selectedWords(facts: QuoteFacts): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  // A translation is no quotation.
  if (isTranslated()) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const text = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-quotable]");
  const lines = range.getClientRects();
  const last = lines[lines.length - 1];
  if (!text || !last || last.bottom < 0 || last.top > innerHeight) return null;
  const quotation = quotationOf(text, range, facts);
  const { top } = range.getBoundingClientRect();
  return quotation && { quotation, box: { top, bottom: last.bottom, left: last.left } };
}

function quotationOf(text: HTMLElement, range: Range, facts: QuoteFacts): Quotation | null {
  const letter = document.querySelector(".source-text")?.textContent ?? "";
  const shown = text.textContent;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const selected = trimmed(shown, [start, start + range.toString().length]);
  if (!selected) return null;
  const chosen = wholeWords(shown, selected);
  const words = shown.slice(...chosen);
  // In the letter itself, offsets are spans. Other texts name the passage that they show.
  const [from, to] = (text.dataset.quotable ?? "").split("-").map(Number);
  const span =
    to === undefined ? chosen : placeInLetter(letter, [from ?? 0, to], words, shown.slice(0, chosen[0]));
  return span
    ? quotationAt(facts, letter.slice(...span), span, location.origin)
    : quotationWithoutPlace(facts, words, from ?? 0, location.origin);
}
