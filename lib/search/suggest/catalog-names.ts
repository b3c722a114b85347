import { isEnglish } from "@/lib/catalog/dictionary";
import { treatmentById } from "@/lib/catalog/treatments";
import { valueLabel } from "@/lib/search/filters/all";
import { type Part, writeParts } from "@/lib/search/query/parts";
import { searchOf } from "@/lib/search/query/search-of";
import type { Term } from "@/lib/search/query/terms";
import { type IsAbsent, type NamedValue, valuesNamed } from "@/lib/search/suggest/named-values";
import { wordKey } from "@/lib/search/text/word-key";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";

/** A name of more words is not looked for. */
const longestName = 6;
/** So many names beside the one typed; each is a way to meet the query. */
const mostNames = 3;

/**
 * A search in which names of treatments that no issue asks for may also be met by the names under which
 * letters tell of them: a brand by its generic, a Spanish name by the English ones. Null where none is
 * named, or where the words have alternatives of their own.
 */
export function withCatalogNames(params: SearchParams, isAbsent: IsAbsent): SearchParams | null {
  const { parts } = searchOf(params).query;
  const [only] = parts;
  if (!only || parts.length > 1 || only.alternatives.length > 1) return null;
  const terms = only.alternatives[0]!;
  const written: Part[] = [];
  let isNamed = false;
  for (let at = 0; at < terms.length; ) {
    const { count, names } = absentFrom(terms, at, isAbsent);
    const typed = terms.slice(at, at + count);
    written.push({ alternatives: [typed, ...names] });
    isNamed ||= names.length > 0;
    at += count;
  }
  return isNamed ? { ...params, q: writeParts(written) } : null;
}

/** The longest absent name from a place on, with other names of its values; one term where there is none. */
function absentFrom(
  terms: readonly Term[],
  at: number,
  isAbsent: IsAbsent,
): { count: number; names: readonly (readonly Term[])[] } {
  const free = terms.slice(at, at + longestName);
  const end = free.findIndex(({ excluded, quoted }) => excluded || quoted);
  for (let count = end < 0 ? free.length : end; count > 0; count--) {
    const typed = wordKey(
      free
        .slice(0, count)
        .map(({ text }) => text)
        .join(" "),
    );
    const values = valuesNamed(typed).filter(
      ({ key }) => key === "treatment" || key === "drug-class" || key === "category",
    );
    if (values.length > 0 && values.every(isAbsent)) return { count, names: namesOf(values, typed) };
  }
  return { count: 1, names: [] };
}

/**
 * Of a drug its generic name; of a Spanish name those of the catalog. Other names of a household word may
 * be of something else: a walker is no wheelchair.
 */
function namesOf(values: readonly NamedValue[], typed: string): Term[][] {
  const isForeign = typed.split(" ").some((word) => !isEnglish(word));
  const names = values.flatMap(({ key, value }) => {
    const treatment = key === "treatment" ? treatmentById(value) : undefined;
    if (treatment?.drugClass) return [treatment.name];
    if (!isForeign) return [];
    return [...valueLabel(key, value).split(/\s*[/–]\s*/), ...(treatment?.synonyms ?? [])];
  });
  const others = [...new Set(names.map(wordKey))].filter((name) => name !== typed && name.length > 3);
  return others
    .slice(0, mostNames)
    .map((name) =>
      searchOf({ ...emptySearch, q: name }).query.parts.flatMap(({ alternatives }) => [...alternatives[0]!]),
    )
    .filter((terms) => terms.length > 0);
}
