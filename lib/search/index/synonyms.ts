import { wordsOf } from "@/lib/catalog/phrases";
import { searchSynonyms, treatments } from "@/lib/catalog/treatments";
import { pluralPairs } from "@/lib/search/index/exact-words";

/** The engine ignores an entry whose own side has more words than this; as an alternative a longer phrase counts. */
const longestEntry = 3;

const drugs = new Set(treatments.flatMap(({ name, drugClass }) => (drugClass === undefined ? [] : name)));

/**
 * What a word or phrase of a query also finds: the catalogs' equals (PT, physical therapy) and the other number of a noun.
 * The engine reads the whole table for every word of every query, at some 0.3 µs an entry: it must stay in the hundreds. Drugs and
 * their brands, thousands, are in the documents instead.
 */
export function synonyms(): Record<string, string[]> {
  const groups = searchSynonyms.filter(([first]) => first !== undefined && !drugs.has(first));
  return tableOf([...groups, ...pluralPairs()]);
}

/** Every phrase of groups of equals, leading to the others of its groups. */
export function tableOf(groups: readonly (readonly string[])[]): Record<string, string[]> {
  const table = new Map<string, Set<string>>();
  for (const group of groups) {
    const phrases = [...new Set(group.map((phrase) => phrase.toLowerCase()))];
    for (const phrase of phrases) {
      if (wordsOf(phrase).length > longestEntry) continue;
      const others = table.get(phrase) ?? new Set();
      for (const other of phrases) if (other !== phrase) others.add(other);
      table.set(phrase, others);
    }
  }
  return Object.fromEntries([...table].map(([phrase, others]) => [phrase, [...others].sort()]));
}
