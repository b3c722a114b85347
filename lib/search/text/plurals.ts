import { isEnglish } from "@/lib/catalog/dictionary";
import { irregularPlurals, nouns } from "@/lib/catalog/nouns";

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
  return /(?:[sxz]|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}

/**
 * The plural of a word in small letters or the singulars that it may be the plural of, where the
 * table has neither: only what is an English word, and what a word that no dictionary has would be
 * by rule. None of most adjectives and verbs.
 */
export function otherNumbers(word: string): string[] {
  if (word.length < 4 || singulars.has(word) || plurals.has(word) || !/^[a-z]+$/.test(word)) return [];
  const others = /[^siu]s$/.test(word) ? singularsOf(word) : pluralsOf(word);
  const english = others.filter(isEnglish);
  return english.length > 0 || isEnglish(word) ? english : others.slice(0, 1);
}

function singularsOf(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (/[aeoy]ses$/.test(word)) return [`${word.slice(0, -2)}is`, stem, word.slice(0, -2)];
  return /(?:[sxz]|ch|sh)es$/.test(word) ? [word.slice(0, -2), stem] : [stem];
}

function pluralsOf(word: string): string[] {
  if (/(?:itis|ing|ed|ly|al|ic)$/.test(word)) return isEnglish(plural(word)) ? [plural(word)] : [];
  return /[aeoy]sis$/.test(word) ? [`${word.slice(0, -2)}es`] : [plural(word)];
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
