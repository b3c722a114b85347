import type { Span } from "@/lib/letter/found";
import { inDigits } from "@/lib/parse/issue/numbers";
import { cut, type Piece, spanOf } from "@/lib/parse/piece";
import { lowerInPlace } from "@/lib/parse/sentences";

/** Stands for each code unit that has been read, so that no number counts twice and places stay. */
const filler = "·";
/**
 * The longest heading seen has 558 characters; beyond this a "heading" is something else, and is
 * not searched.
 */
const limit = 2000;

/**
 * What of a request is still unread, in lower case and at the same places as in its piece. Each
 * reader takes its own words out of it; the rest is for the next.
 */
export class Unread {
  text: string;
  #from = Number.POSITIVE_INFINITY;
  #to = 0;

  constructor(readonly piece: Piece) {
    this.text = inDigits(lowerInPlace(piece.text.slice(0, limit)));
  }

  /** The first match, taken out and remembered as evidence. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.text);
    if (match) this.takeStretch(match.index, match.index + match[0].length);
    return match;
  }

  /** Takes out a stretch as evidence; returns it as printed. */
  takeStretch(from: number, to: number): string {
    this.#from = Math.min(this.#from, from);
    this.#to = Math.max(this.#to, to);
    this.dropStretch(from, to);
    return this.piece.text.slice(from, to);
  }

  /** Takes out every match of a global pattern as something else than a quantity. */
  drop(pattern: RegExp): void {
    this.text = this.text.replace(pattern, (match) => filler.repeat(match.length));
  }

  /** From the first to the last word taken; undefined while nothing is. */
  get evidence(): Span | undefined {
    if (this.#to === 0) return undefined;
    const taken = cut(this.piece, this.#from, this.#to).text;
    const lead = taken.length - taken.trimStart().length;
    return spanOf(this.piece, this.#from + lead, this.#from + taken.trimEnd().length);
  }

  /** Takes out a stretch as something else than a quantity. */
  dropStretch(from: number, to: number): void {
    this.text = this.text.slice(0, from) + filler.repeat(to - from) + this.text.slice(to);
  }
}
