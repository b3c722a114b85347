import type { Certainty, Found, Span } from "@/lib/letter/found";

/**
 * A stretch of cleaned text whose every code unit knows its place in the source:
 * `offsets[start + i]` is the source offset of `text[i]`. Cutting a piece copies no offsets.
 */
export type Piece = { readonly text: string; readonly offsets: Int32Array; readonly start: number };

/** The part of a piece between two positions of its own text (end exclusive, both clamped). */
export function cut(piece: Piece, from: number, to: number = piece.text.length): Piece {
  const start = Math.max(0, Math.min(from, piece.text.length));
  const end = Math.max(start, Math.min(to, piece.text.length));
  return { text: piece.text.slice(start, end), offsets: piece.offsets, start: piece.start + start };
}

/** The piece without white space at its ends. */
export function trim(piece: Piece): Piece {
  const from = piece.text.length - piece.text.trimStart().length;
  return cut(piece, from, piece.text.trimEnd().length);
}

/**
 * The span of a part of a piece in the source; `[start, end)`. An empty part gives an empty span at
 * its place.
 */
export function spanOf(piece: Piece, from = 0, to: number = piece.text.length): Span {
  const first = piece.offsets[piece.start + from] ?? 0;
  if (to <= from) return [first, first];
  return [first, (piece.offsets[piece.start + to - 1] ?? first) + 1];
}

/** A value with the whole piece as its evidence. */
export function readFrom<T>(piece: Piece, value: T, certainty: Certainty = "stated"): Found<T> {
  return { value, span: spanOf(piece), certainty };
}
