import { isEnglish, usualSlips } from "@/lib/catalog/dictionary";
import { meantBy } from "@/lib/catalog/lay-words";
import { nearestName } from "@/lib/catalog/near-name";
import { slug } from "@/lib/catalog/slug";
import { type FilterKey, filters } from "@/lib/search/filters/all";
import { type Name, names } from "@/lib/search/filters/names";
import { plural } from "@/lib/search/text/plurals";
import { entryOf } from "@/lib/search/text/synonyms";

/** A value of a filter that words of a query name. */
export type NamedValue = { key: FilterKey; value: string };

/** Whether letters have a word as it is spelled. */
export type IsWord = (word: string) => boolean;

/** Whether no issue has a value, so that words are not read as it. */
export type IsAbsent = (value: NamedValue) => boolean;

const byWords = filters.flatMap(({ key, named }) => (named ? [{ key, named }] : []));
const besideWords = filters.flatMap(({ key, catalog }) =>
  catalog?.beside ? [{ key, beside: catalog.beside }] : [],
);
/** Where a name is of several filters, the first of these is meant. */
const meant = filters
  .flatMap(({ key, catalog }) => (catalog?.meant ? [{ key, rank: catalog.meant }] : []))
  .sort((a, b) => a.rank - b.rank)
  .map(({ key }) => key);
const usualSlip = new RegExp(`\\b(?:${[...usualSlips.keys()].join("|")})\\b`, "g");
/** Those who are named so are asked for as reviewers. */
const practitioners = /(?:surgeons|ologists|iatrists|chiropractors)$/;
/**
 * What aches is told by more letters than those on the part of the body under which a catalog lists it. The
 * others mean what they mean in a sentence: ten visits are no TENS, and "less" is no lower extremities.
 */
const noName =
  /^(?:headaches?|migraines?|ten|less|pathology|programs?|needles?|physical exam(?:ination)?s?)$/;
let byName: Map<string, Name[]> | undefined;

/**
 * The values of filters that the words name as a whole: by what a filter itself understands ("denied",
 * "only ODG"), by its word beside a name ("orthopedic surgery reviewer"), or by a name in a catalog, in
 * singular or plural, or misspelled by a letter. `isWord` tells what is no misspelling, since letters have it.
 */
export function valuesNamed(
  typed: string,
  isWord: IsWord = () => false,
  isAbsent: IsAbsent = () => false,
): NamedValue[] {
  const words = typed.replace(usualSlip, (slip) => usualSlips.get(slip) ?? slip);
  if (noName.test(words)) return [];
  const held = (values: readonly NamedValue[]) => values.filter((value) => !isAbsent(value));
  for (const { key, named } of byWords) {
    const values = held(named(words).map((value) => ({ key, value })));
    if (values.length > 0) return values;
  }
  byName ??= namesByWords();
  for (const { key, beside } of besideWords) {
    const name = beside.exec(words)?.groups?.name ?? words;
    if (name !== words || practitioners.test(words))
      return held(of([key], named(name) ?? misspelled(name, isWord)));
  }
  const lay = held(meantBy(words)?.map(({ filter, value }) => ({ key: filter as FilterKey, value })) ?? []);
  const found = named(words) ?? [];
  const values = meant.map((key) => held(withoutTopical(of([key], found)))).find((some) => some.length > 0);
  // To a reader the back is more than the part that a catalog has under that name.
  if (values && !(lay.length > 0 && values.every(({ key }) => key === "body-part"))) return values;
  return lay.length > 0 ? lay : held(of(meant, misspelled(words, isWord)));
}

function namesByWords(): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  const known = new Set([...meant, ...besideWords.map(({ key }) => key)]);
  for (const name of names)
    if (known.has(name.key))
      // A query has lost the "and" of "physical medicine and rehabilitation", and the sign of "PM&R".
      for (const folded of new Set([name.folded, name.folded.replaceAll("-and-", "-")]))
        found.set(folded, [...(found.get(folded) ?? []), name]);
  return found;
}

function named(words: string): readonly Name[] | undefined {
  const folded = slug(words);
  // CRPS is no plural of CRP.
  const isBase = entryOf(words)?.phrase === words;
  const others = isBase
    ? []
    : [folded.replace(/ies$/, "y"), folded.replace(/es$/, ""), folded.replace(/s$/, "")];
  const spellings = [folded, ...others, plural(folded)];
  return spellings.map((one) => byName!.get(one)).find(Boolean);
}

function misspelled(words: string, isWord: IsWord): readonly Name[] {
  if (words.includes(" ") || isEnglish(words) || isWord(words)) return [];
  let near = nearest.get(words);
  if (!near) {
    const folded = slug(words);
    near = nearestName(folded, byName!) ?? byName!.get(transposed(folded) ?? "") ?? [];
    if (nearest.size >= mostKept) nearest.clear();
    nearest.set(words, near);
  }
  return near;
}

/** What words were found to be a slip of: a search asks it of each of its words several times. */
const nearest = new Map<string, readonly Name[]>();
const mostKept = 500;

function of(keys: readonly FilterKey[], found: readonly Name[]): NamedValue[] {
  const key = keys.find((one) => found.some((name) => name.key === one));
  const values = found.filter((name) => name.key === key).map(({ value }) => value);
  return key ? [...new Set(values)].map((value) => ({ key, value })) : [];
}

/** Drugs that are asked for as a cream more often than as a tablet. */
const mostlyTopical = new Set(["ketoprofen", "flurbiprofen"]);

/** The name of a drug alone means what is swallowed: its cream has the name of a cream beside it. */
function withoutTopical(values: readonly NamedValue[]): NamedValue[] {
  return values.filter(({ value }) => {
    const plain = value.replace(/-topical$/, "");
    return plain === value || mostlyTopical.has(plain) || !values.some((other) => other.value === plain);
  });
}

/** A short name with two letters in each other's place: "mir" for "mri". */
function transposed(words: string): string | undefined {
  if (words.length > 4) return undefined;
  return Array.from(
    { length: words.length - 1 },
    (_, at) => words.slice(0, at) + words[at + 1] + words[at] + words.slice(at + 2),
  ).find((other) => other !== words && byName!.has(other));
}

/** Whether a word names values only if it is taken for a misspelling of one of their names. */
export function isCorrected(word: string): boolean {
  return valuesNamed(word).length > 0 && valuesNamed(word, () => true).length === 0;
}
