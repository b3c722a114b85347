import { meantBy } from "@/lib/catalog/lay-words";
import { nearestName } from "@/lib/catalog/near-name";
import { slug } from "@/lib/catalog/slug";
import { type FilterKey, filters } from "@/lib/search/filters/all";
import { type Name, names } from "@/lib/search/filters/names";
import { exactWords } from "@/lib/search/text/exact-words";

/** A value of a filter that words of a query name. */
export type NamedValue = { key: FilterKey; value: string };

const byWords = filters.flatMap(({ key, named }) => (named ? [{ key, named }] : []));
const besideWords = filters.flatMap(({ key, catalog }) =>
  catalog?.beside ? [{ key, beside: catalog.beside }] : [],
);
/** Where a name is of several filters, the first of these is meant. */
const meant = filters
  .flatMap(({ key, catalog }) => (catalog?.meant ? [{ key, rank: catalog.meant }] : []))
  .sort((a, b) => a.rank - b.rank)
  .map(({ key }) => key);
let byName: Map<string, Name[]> | undefined;

/**
 * The values of filters that the words name as a whole: by what a filter itself understands ("denied",
 * "only ODG"), by its word beside a name ("orthopedic surgery reviewer"), or by a name in a catalog, in
 * singular or plural, or misspelled by a letter.
 */
export function valuesNamed(words: string): NamedValue[] {
  for (const { key, named } of byWords) {
    const values = named(words);
    if (values.length > 0) return values.map((value) => ({ key, value }));
  }
  byName ??= namesByWords();
  for (const { key, beside } of besideWords) {
    const name = beside.exec(words)?.groups?.name ?? words;
    if (name !== words) return of([key], named(name));
  }
  const values = of(meant, named(words));
  if (values.length > 0) return values;
  return (meantBy(words) ?? []).map(({ filter, value }) => ({ key: filter as FilterKey, value }));
}

function namesByWords(): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  const known = new Set([...meant, ...besideWords.map(({ key }) => key)]);
  for (const name of names)
    if (known.has(name.key)) found.set(name.folded, [...(found.get(name.folded) ?? []), name]);
  return found;
}

/** Words of their own that are a letter from a name. */
let spelled: Set<string> | undefined;

function isSlip(words: string): boolean {
  spelled ??= new Set([...exactWords(), "medication", "medications"]);
  return !words.includes(" ") && !spelled.has(words);
}

function named(words: string): readonly Name[] {
  const folded = slug(words);
  return (
    byName!.get(folded) ??
    (folded.endsWith("s") ? byName!.get(folded.slice(0, -1)) : undefined) ??
    (isSlip(words) ? (nearestName(folded, byName!) ?? byName!.get(transposed(folded) ?? "")) : undefined) ??
    []
  );
}

function of(keys: readonly FilterKey[], found: readonly Name[]): NamedValue[] {
  const key = keys.find((one) => found.some((name) => name.key === one));
  const values = found.filter((name) => name.key === key).map(({ value }) => value);
  return key ? [...new Set(values)].map((value) => ({ key, value })) : [];
}

/** A short name with two letters in each other's place: "mir" for "mri". */
function transposed(words: string): string | undefined {
  if (words.length > 4) return undefined;
  return Array.from(
    { length: words.length - 1 },
    (_, at) => words.slice(0, at) + words[at + 1] + words[at] + words.slice(at + 2),
  ).find((other) => other !== words && byName!.has(other));
}
