import { editDistance } from "@/lib/catalog/near-name";

/**
 * Words of at least this many letters are long enough that one wrong letter still leaves no doubt.
 */
const shortest = 8;

/**
 * The words of a catalog, to correct misspelled ones: "Cyclobenzaprin", "arthoscopy", "physcial".
 * One letter added, lost or changed, or two neighbours swapped.
 */
export class Spelling {
  readonly #known: Set<string>;
  readonly #byLostLetter = new Map<string, string>();

  /** `plain`: words that are correct, although the catalog has a similar one. */
  constructor(catalog: Iterable<string>, plain: Iterable<string>) {
    this.#known = new Set(catalog);
    for (const word of this.#known) {
      if (word.length < shortest || /\d/.test(word)) continue;
      this.#byLostLetter.set(word, word);
      for (const shorter of withoutOneLetter(word))
        if (!this.#byLostLetter.has(shorter)) this.#byLostLetter.set(shorter, word);
    }
    for (const word of plain) this.#known.add(word);
  }

  /**
   * The catalog's word that `word` is a misspelling of; `word` itself if it is known, or similar to
   * none.
   */
  correct(word: string): string {
    if (word.length < shortest - 1 || word.length > 30 || this.#known.has(word)) return word;
    const near = this.#byLostLetter.get(word);
    if (near) return near;
    for (const shorter of withoutOneLetter(word)) {
      const candidate = this.#byLostLetter.get(shorter);
      if (candidate && editDistance(candidate, word, 1) === 1) return candidate;
    }
    return word;
  }
}

function* withoutOneLetter(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}
