import { isEnglish } from "@/lib/catalog/dictionary";
import { irregularPlurals, nouns, uninflected } from "@/lib/catalog/nouns";

const irregular = new Map(irregularPlurals);
/** Nobody asks for "lumbar spines". */
const uncounted = new Set(["spine", "therapy", "care", "neck", "jaw"]);
const singulars = new Set([...nouns, ...irregular.keys()]);
const plurals = new Set([...singulars].map(plural));

/** Singular and plural of each word of the table, as pairs. */
export function pluralPairs(): (readonly [string, string])[] {
  return [...singulars].map((noun) => [noun, plural(noun)] as const);
}

/** The plural of a noun: "studies", "braces", "feet". */
export function plural(singular: string): string {
  const known = irregular.get(singular);
  if (known) return known;
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  if (/(?:[aeo]sis|ysis)$/.test(singular)) return `${singular.slice(0, -2)}es`;
  return /(?:[sxz]|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

/** Endings of the field's own nouns, of which dictionaries have few. */
const fieldNoun =
  /(?:pathy|tomy|stomy|plasty|scopy|graphy|metry|therapy|algia|oma|gram|logist|desis|osis|lysis|phyte|graft)$/;

/**
 * The plural of a word or the singulars that it may be the plural of, where the table has neither:
 * none of most adjectives and verbs.
 */
export function otherNumbers(typed: string): string[] {
  const word = typed.toLowerCase();
  const isListed = singulars.has(word) || plurals.has(word) || uninflected.has(word);
  if (word.length < 4 || isListed || !/^[a-z]+$/.test(word)) return [];
  const others = isEnglish(word) || !/[^siu]s$/.test(word) ? [plural(word)].filter(isPlural) : [];
  return /[^siu]s$/.test(word) ? [...others, ...singularsOf(word)] : others;

  function isPlural(other: string): boolean {
    return isEnglish(other) || fieldNoun.test(word);
  }
}

function singularsOf(word: string): string[] {
  const stem = word.slice(0, -1);
  const singular = [`${stem.slice(0, -1)}is`, `${word.slice(0, -3)}y`, word.slice(0, -2), stem];
  return singular.filter((one) => plural(one) === word && (isEnglish(one) || fieldNoun.test(one)));
}

/**
 * The plural of a phrase in small letters, by its last word; null where that is no noun that is
 * known to have one.
 */
export function pluralOfPhrase(phrase: string): string | null {
  const { before = "", last = "" } = /^(?<before>.*?)(?<last>[a-z]+)$/.exec(phrase)?.groups ?? {};
  if (before !== "" && uncounted.has(last)) return null;
  return singulars.has(last) || phrase === "x-ray" ? `${before}${plural(last)}` : null;
}
