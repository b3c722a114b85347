/**
 * A word of a text, as catalogs compare words: lower case, singular; `&` is the word "and".
 * `[start, end)` in the text.
 */
export type Word = { key: string; start: number; end: number };

const word = /[A-Za-z0-9]+|&/g;
/** "patches", "boxes", "masses"; not "headaches". */
const pluralInEs = /(?:[^a]ch|sh|x|ss)es$/;
/** TENS is not ten; IDDS (a pump) is not IDD (a traction table). */
const noPlurals = new Set(["tens", "idds"]);
const initialsWithPlural = /^[A-Z]{2,}s$/;

/** An abbreviation as printed in capitals: PT, EMG/NCS, ESIs. */
export const capitals = /^[^a-z]+s?$/;

/** The words of a text, punctuation left out: "MRIs of the L-spine" = mri, of, the, l, spine. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const printed = match[0];
    words.push({ key: wordKey(printed), start: match.index, end: match.index + printed.length });
  }
  return words;
}

function wordKey(printed: string): string {
  if (printed === "&") return "and";
  const lower = printed.toLowerCase();
  const last = lower.length - 1;
  if (lower[last] !== "s") return lower;
  if (initialsWithPlural.test(printed)) return lower.slice(0, last);
  // "US" is not "u", nor is "pelvis" a plural.
  if (last < 3 || noPlurals.has(lower) || "sui".includes(lower[last - 1] ?? "")) return lower;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.slice(0, pluralInEs.test(lower) ? -2 : -1);
}

type Node<T> = { next: Map<string, Node<T>>; values: T[] };

/**
 * Phrases of one or more words, each with a value. One pass over a text's words finds the longest
 * phrase that starts at each word.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const { key } of wordsOf(phrase)) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node !== this.#root) node.values.push(value);
  }

  /**
   * The longest phrase that starts at word `from` and whose value `accept` accepts; `to` is the
   * index after its last word. Values of the same phrase are tried in the order in which they were
   * added.
   */
  longest(
    words: readonly Word[],
    from: number,
    accept: (value: T, to: number) => boolean = () => true,
  ): { value: T; to: number } | undefined {
    let node = this.#root;
    let found: { value: T; to: number } | undefined;
    for (let at = from; at < words.length; ) {
      const next = node.next.get(words[at]!.key);
      if (!next) break;
      node = next;
      at += 1;
      for (const value of node.values)
        if (accept(value, at)) {
          found = { value, to: at };
          break;
        }
    }
    return found;
  }
}
