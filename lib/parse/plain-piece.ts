import type { Piece } from "@/lib/parse/piece";

/**
 * A text that is its own source and needs no cleaning, as a piece: every code unit stands at its
 * own place.
 */
export function plainPiece(text: string): Piece {
  return { text, offsets: Int32Array.from({ length: text.length }, (_, index) => index), start: 0 };
}
