import { splits } from "@/components/quote/whole-words";
import type { Span } from "@/lib/letter/found";

/**
 * The address at which quoted words are marked in the letter. Without a revision it means the
 * first.
 */
export function quotePath(id: string, revision: number, [from, to]: Span): string {
  const of = revision === 1 ? "" : `revision=${revision}&`;
  return `/determinations/${id}?${of}quote=${from}-${to}#quote`;
}

const places = /^(?<from>\d{1,7})-(?<to>\d{1,7})$/;

/**
 * The revision of an address that quotes words but names no revision (see `quotePath`); undefined
 * if it quotes none.
 */
export function revisionQuoted(value: string | undefined): string | undefined {
  return places.test(value ?? "") ? "1" : undefined;
}

/** Parses `quote` of an address; null if it is not a valid span of the text. */
export function readQuote(value: string | undefined, text: string): Span | null {
  const { from, to } = places.exec(value ?? "")?.groups ?? {};
  const span: Span = [Number(from), Number(to)];
  if (!from || !to || span[0] >= span[1] || span[1] > text.length) return null;
  return span.some((at) => splits(text, at)) ? null : span;
}

/** A span without the white space at its ends; null if nothing is left. */
export function trimmed(text: string, [from, to]: Span): Span | null {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? [start, end] : null;
}

/**
 * The span in the letter of words selected in the reading. `within` is the passage that the reading
 * shows, `before` its text before the words. White space is ignored, because the reading collapses
 * it. Null if the letter's words differ.
 */
export function placeInLetter(letter: string, within: Span, words: string, before: string): Span | null {
  const offsets: number[] = [];
  let passage = "";
  for (let at = within[0]; at < within[1]; at++) {
    const unit = letter.charAt(at);
    if (/\s/.test(unit)) continue;
    passage += unit;
    offsets.push(at);
  }
  const wanted = words.replace(/\s+/g, "");
  const skipped = before.replace(/\s+/g, "").length;
  const found = passage.startsWith(wanted, skipped) ? skipped : passage.indexOf(wanted);
  const [first, last] = [offsets[found], offsets[found + wanted.length - 1]];
  return wanted === "" || first === undefined || last === undefined ? null : [first, last + 1];
}
