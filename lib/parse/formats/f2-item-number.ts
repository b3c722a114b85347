import { cut, type Piece } from "@/lib/parse/piece";

/** An item's heading without the number that lists it ("1. ", "2) "). */
export function withoutNumber(heading: Piece): Piece {
  const number = /^\(?\d{1,2}[.)]\s/.exec(heading.text);
  return number ? cut(heading, number[0].length) : heading;
}
