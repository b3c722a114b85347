import { splits } from "@/components/quote/whole-words";
import type { Span } from "@/lib/letter/found";

/**
 * The address of quoted words: they are marked in the letter. The first revision is what an address
 * without one means.
 */
export function quotePath(id: string, revision: number, [from, to]: Span): string {
  const of = revision === 1 ? "" : `revision=${revision}&`;
  return `/determinations/${id}?${of}quote=${from}-${to}#quote`;
}

const places = /^(?<from>\d{1,7})-(?<to>\d{1,7})$/;

/**
 * The revision that an address means which quotes and names none: see `quotePath`. Undefined for
 * one that does not quote.
 */
export function revisionQuoted(value: string | undefined): string | undefined {
  return places.test(value ?? "") ? "1" : undefined;
}

/**
 * The place that `quote` of an address names; null where it names none within a text of that
 * length.
 */
export function readQuote(value: string | undefined, text: string): Span | null {
  const { from, to } = places.exec(value ?? "")?.groups ?? {};
  const span: Span = [Number(from), Number(to)];
  if (!from || !to || span[0] >= span[1] || span[1] > text.length) return null;
  return span.some((at) => splits(text, at)) ? null : span;
}

/** A place without the white space at its ends; null where nothing is left. */
export function trimmed(text: string, [from, to]: Span): Span | null {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start < end ? [start, end] : null;
}

/**
 * Where words of the reading stand in the letter: `within` is the passage that the reading tells,
 * `before` what it tells before them. White space is not compared, since the reading folds it. Null
 * where the letter's own words differ.
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
