import { type SearchGroup, searchSynonyms } from "@/lib/catalog/treatments";
import { pluralOfPhrase, pluralPairs } from "@/lib/search/text/plurals";
import { holdsWords, wordKey, wordsIn } from "@/lib/search/text/word-key";

/**
 * The engine ignores an entry whose own side has more words than this; as an alternative a longer
 * phrase counts.
 */
const longestEntry = 3;

/**
 * A word or phrase with equals: as it stands in the engine's table, and the equals as catalogs
 * print them, but for its own plural.
 */
export type Entry = { phrase: string; equals: readonly string[] };

let table: Record<string, string[]> | undefined;
let entries: Map<string, Entry> | undefined;

/**
 * What a word or phrase of a query also finds: the catalogs' equals (PT, physical therapy), and its
 * plural. The engine reads the whole table for every word of every query, at some 0.3 µs an entry:
 * it must stay in the hundreds. Hence a plural has no entry of its own: a query is asked in the
 * singular (`entryOf`). Drugs and their brands, thousands, are in the documents instead.
 */
export function synonyms(): Record<string, string[]> {
  table ??= tableOf([...searchSynonyms, ...pluralPairs().map(([one]) => ({ equals: [one], also: [] }))]);
  return table;
}

/**
 * Every phrase of groups of equals, leading to the others of its groups and to the plural of each.
 */
export function tableOf(groups: readonly SearchGroup[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { equals, also } of groups) {
    const all = withPlurals([...equals, ...also]);
    for (const phrase of singularsOf(equals)) {
      for (const spelling of new Set([phrase, joined(phrase)])) {
        if (wordsIn(spelling).length > longestEntry) continue;
        const others = found.get(spelling) ?? new Set();
        for (const other of all) if (!holdsWords(other, spelling)) others.add(other);
        found.set(spelling, others);
      }
    }
  }
  const rows = [...found].map(([phrase, others]) => [phrase, shortest([...others]).sort()] as const);
  return Object.fromEntries(rows.filter(([, others]) => others.length > 0));
}

/**
 * The entry of what stands in a query, whatever its case, its hyphens and its number; undefined
 * where it has no equals.
 */
export function entryOf(phrase: string): Entry | undefined {
  entries ??= entriesOf(searchSynonyms);
  return entries.get(wordKey(phrase));
}

function entriesOf(groups: readonly SearchGroup[]): Map<string, Entry> {
  const told = new Map<string, string[]>();
  for (const { equals, also } of groups)
    for (const phrase of equals)
      for (const spelling of [phrase, joined(phrase.toLowerCase())]) {
        const key = wordKey(spelling);
        told.set(key, [...(told.get(key) ?? []), ...equals, ...also]);
      }
  const found = new Map<string, Entry>();
  const plurals = new Map<string, Entry>();
  for (const phrase of Object.keys(synonyms())) {
    const plural = pluralOfPhrase(phrase);
    const others = (told.get(wordKey(phrase)) ?? []).filter(
      (other) =>
        !holdsWords(other, phrase) &&
        joined(other.toLowerCase()) !== phrase &&
        other.toLowerCase() !== plural,
    );
    const entry = { phrase, equals: distinct(others) };
    found.set(wordKey(phrase), entry);
    if (plural) plurals.set(wordKey(plural), entry);
  }
  return new Map([...plurals, ...found]);
}

/**
 * As a query is asked: with a hyphen a word is sought in one piece, which the engine finds either
 * way.
 */
function joined(phrase: string): string {
  return phrase.replace(/(?<=[a-z])[-&](?=[a-z])/g, "");
}

function singularsOf(phrases: readonly string[]): string[] {
  const small = phrases.map((phrase) => phrase.toLowerCase());
  return small.filter((phrase) => !small.some((other) => pluralOfPhrase(other) === phrase));
}

function withPlurals(phrases: readonly string[]): string[] {
  const singulars = singularsOf(phrases);
  return [...singulars, ...singulars.map(pluralOfPhrase).filter((phrase) => phrase !== null)];
}

/** What holds another phrase is found by that. */
function shortest(phrases: readonly string[]): string[] {
  return distinct(phrases).filter(
    (phrase) => !phrases.some((other) => wordKey(other) !== wordKey(phrase) && holdsWords(phrase, other)),
  );
}

function distinct(phrases: readonly string[]): string[] {
  return phrases.filter(
    (phrase, at) => phrases.findIndex((other) => wordKey(other) === wordKey(phrase)) === at,
  );
}
