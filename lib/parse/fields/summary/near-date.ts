import type { Found } from "@/lib/letter/found";
import { cut, type Piece, readFrom } from "../../piece";
import { findDates } from "../printed-date";

/**
 * The date that goes with a term of a sentence: the first one after it within `reach` characters, else one right before it
 * ("On 12-22-2016, the …", "a December 1, 2016 … form").
 */
export function dateNear(sentence: Piece, term: RegExp, reach: number): Found<string> | null {
  const match = term.exec(sentence.text);
  if (!match) return null;
  const end = match.index + match[0].length;
  const dates = findDates(sentence.text).filter(({ date }) => date !== null);
  const before = dates.filter((date) => date.end <= match.index && match.index - date.end <= 12).at(-1);
  const after = dates.find((date) => date.start >= end && date.start - end <= reach);
  const date = before ?? after;
  return date ? readFrom(cut(sentence, date.start, date.end), date.date!) : null;
}
