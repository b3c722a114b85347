import { searchSynonyms, treatments } from "@/lib/catalog/treatments";
import { pluralOfPhrase, pluralPairs } from "@/lib/search/index/plurals";

/** The engine ignores an entry whose own side has more words than this; as an alternative a longer phrase counts. */
const longestEntry = 3;

/** A word or phrase with equals: as it stands in the engine's table, and the equals as catalogs print them, but for its own plural. */
export type Entry = { phrase: string; equals: readonly string[] };

const drugs = treatments.filter(({ drugClass }) => drugClass !== undefined);
const drugNames = new Set(drugs.map(({ name }) => name));
/** Drugs and their brands, thousands, are in the documents instead. */
const groups = searchSynonyms.filter(([first]) => first !== undefined && !drugNames.has(first));

let table: Record<string, string[]> | undefined;
let entries: Map<string, Entry> | undefined;

/**
 * What a word or phrase of a query also finds: the catalogs' equals (PT, physical therapy), and its plural.
 * The engine reads the whole table for every word of every query, at some 0.3 µs an entry: it must stay in the hundreds. Hence a
 * plural has no entry of its own: a query is asked in the singular (`entryOf`).
 */
export function synonyms(): Record<string, string[]> {
  table ??= tableOf([...groups, ...pluralPairs()]);
  return table;
}

/** Every phrase of groups of equals, leading to the others of its groups and to the plural of each. */
export function tableOf(equals: readonly (readonly string[])[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const group of equals) {
    const phrases = [...new Set(group.map((phrase) => phrase.toLowerCase()))];
    const singular = phrases.filter((phrase) => !phrases.some((other) => pluralOfPhrase(other) === phrase));
    const all = new Set([...phrases, ...singular.map(pluralOfPhrase).filter((phrase) => phrase !== null)]);
    for (const phrase of singular) {
      for (const spelling of new Set([phrase, joined(phrase)])) {
        if (wordsOf(spelling).length > longestEntry) continue;
        const others = found.get(spelling) ?? new Set();
        for (const other of all) if (keyOf(other) !== keyOf(spelling)) others.add(other);
        found.set(spelling, others);
      }
    }
  }
  return Object.fromEntries([...found].map(([phrase, others]) => [phrase, [...others].sort()]));
}

/** The entry of what stands in a query, whatever its case, its hyphens and its number; undefined where it has no equals. */
export function entryOf(phrase: string): Entry | undefined {
  entries ??= entriesOf(groups);
  return entries.get(keyOf(phrase));
}

function entriesOf(told: readonly (readonly string[])[]): Map<string, Entry> {
  const equals = new Map<string, string[]>();
  for (const group of told)
    for (const phrase of group) {
      const others = group.filter((other) => keyOf(other) !== keyOf(phrase));
      equals.set(phrase.toLowerCase(), [...(equals.get(phrase.toLowerCase()) ?? []), ...others]);
    }
  const found = new Map<string, Entry>();
  const plurals = new Map<string, Entry>();
  for (const phrase of Object.keys(synonyms())) {
    const own = pluralOfPhrase(phrase);
    const hyphenated = [...equals.keys()].find((other) => joined(other) === phrase);
    const others = equals.get(phrase) ?? equals.get(hyphenated ?? "") ?? [];
    const entry = { phrase, equals: [...new Set(others)].filter((other) => other.toLowerCase() !== own) };
    found.set(keyOf(phrase), entry);
    if (own) plurals.set(keyOf(own), entry);
  }
  return new Map([...plurals, ...found]);
}

/** Words that came about by leaving out a hyphen, as "hwave": a reader never types them, so they forgive no slip. */
export function joinedWords(): string[] {
  const phrases = groups.flat().map((phrase) => phrase.toLowerCase());
  return phrases.filter((phrase) => /^[a-z]+[-&][a-z]+$/.test(phrase)).map(joined);
}

/** As a query is asked: with a hyphen a word is sought in one piece, which the engine finds either way. */
function joined(phrase: string): string {
  return phrase.replace(/(?<=[a-z])[-&](?=[a-z])/g, "");
}

/** In small letters, one blank between words as the engine parts them: spellings with one key are one to it. */
function keyOf(text: string): string {
  return wordsOf(text).join(" ");
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
