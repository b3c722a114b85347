import type { Found } from "@/lib/letter/found";
import { findDates, isoDate } from "@/lib/parse/fields/printed-date";
import type { Telling } from "@/lib/parse/fields/summary/told";
import { cut, readFrom } from "@/lib/parse/piece";

/**
 * The date that goes with a term of a sentence: the first one after it within `reach` characters,
 * else one right before it ("On 12-22-2016, the …", "a December 1, 2016 … form").
 */
export function dateNear({ sentence, start, end }: Telling, reach: number): Found<string> | null {
  const dates = findDates(sentence.text).filter(({ raw }) => isoDate(raw) !== null);
  const before = dates.filter((date) => date.end <= start && start - date.end <= 12).at(-1);
  const after = dates.find((date) => date.start >= end && date.start - end <= reach);
  const date = before ?? after;
  const value = date && isoDate(date.raw);
  return date && value ? readFrom(cut(sentence, date.start, date.end), value) : null;
}
