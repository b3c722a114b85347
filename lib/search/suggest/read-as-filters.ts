import { meantByAnyOf } from "@/lib/catalog/lay-words";
import { filterKeys, filterOf, groupOf, valueLabel } from "@/lib/search/filters/all";
import { isExclusion } from "@/lib/search/filters/filter";
import { type Part, replaceTerms, writeParts } from "@/lib/search/query/parts";
import { isMereWord } from "@/lib/search/query/questions";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import { togetherFrom } from "@/lib/search/query/sought";
import type { Term } from "@/lib/search/query/terms";
import {
  type IsAbsent,
  type IsWord,
  isCorrected,
  type NamedValue,
  valuesNamed,
} from "@/lib/search/suggest/named-values";
import { wordKey } from "@/lib/search/text/word-key";
import { type SearchParams, toggleFilter } from "@/lib/search/url/params";

/** A search whose words were read as filters. */
export type FilterReading = {
  params: SearchParams;
  /** The words that name no value, also those that only say that issues are sought. */
  left: string;
  /** Words that are slips of a name, and the name. */
  corrected: { typed: string; as: string }[];
};

/** A name of more words is not looked for. */
const longestName = 6;

/** Terms and the values that they name; `excluded`: to be left out. */
type Found = { terms: readonly Term[]; values: readonly NamedValue[]; excluded: boolean };

/** What is known of the casebook: words that are no slips since letters have them, values that none has. */
export type Casebook = { isWord?: IsWord; isAbsent?: IsAbsent };

/**
 * The words of a search that name outcomes, treatments, body parts and the like, as the filters
 * that they name: "overturned lumbar MRI". The longest names from the left; words that name nothing
 * stay words, as do phrases in quotation marks; a name that is to be left out excludes its value. Null
 * where no word names a value that the search has not got.
 */
export function readAsFilters(asked: SearchParams | Search, casebook: Casebook = {}): FilterReading | null {
  const { params, query } = searchOf(asked);
  const { whole: parts } = query;
  const byPart = parts.map((part) => withHouseholdName(part, namedIn(part, params, casebook), casebook));
  const settled = withoutOpposites(byPart.flat());
  const found = byPart.flatMap((some, at) => {
    const kept = some.flatMap((one) => settled.get(one) ?? []);
    const [terms = [], ...others] = parts[at]!.alternatives;
    return others.length === 0 ? oneOfEachGroup(requestedFirst(kept, terms)) : kept;
  });
  const values = found.flatMap((one) =>
    one.values.map(({ key, value }) => ({ key, value: one.excluded ? `-${value}` : value })),
  );
  const added = values.filter(
    ({ key, value }, at) =>
      !params[key].some((chosen) => chosen === value) &&
      values.findIndex((other) => other.key === key && other.value === value) === at,
  );
  if (added.length === 0) return null;
  const named = new Set(found.flatMap((one) => one.terms));
  const left = replaceTerms(parts, (terms) => terms.filter((term) => !named.has(term)));
  const rest = writeParts(replaceTerms(left, (terms) => terms.filter((term) => !isMere(term))));
  const filtered = added.reduce((search, { key, value }) => toggleFilter(search, key, value), params);
  return {
    params: { ...filtered, q: rest, page: 1 },
    left: writeParts(left),
    corrected: found.flatMap(({ terms, values: [first] }) => {
      const typed = terms.map(({ text }) => text).join(" ");
      return first && isCorrected(wordKey(typed)) ? [{ typed, as: valueLabel(first.key, first.value) }] : [];
    }),
  };
}

/**
 * Where no treatment is named in the order of a catalog: the household name whose words are all among
 * those that are left, in any order ("pill for erection problems" has "erection pill").
 */
function withHouseholdName(
  { alternatives: [terms = [], ...others] }: Part,
  found: Found[],
  { isAbsent = () => false }: Casebook,
): Found[] {
  const isNamed = found.some(
    ({ values, excluded }) => !excluded && values.some(({ key }) => treatmentKeys.has(key)),
  );
  if (isNamed || others.length > 0) return found;
  // "stomach" of "medicine for the stomach", "injection" of "gel injection knee" may be part of the name.
  const settled = new Set(
    found.flatMap((one) => (one.values.every(({ key }) => looseKeys.has(key)) ? [] : one.terms)),
  );
  const left = terms.filter((term) => !settled.has(term) && !term.excluded && !term.quoted);
  const meant = meantByAnyOf(left.map(({ text }) => text));
  if (!meant) return found;
  const values = meant.values
    .map(({ filter, value }) => ({ key: filter as NamedValue["key"], value }))
    .filter((value) => !isAbsent(value));
  if (values.length === 0) return found;
  const together = meant.at.map((at) => left[at]!);
  // "lower back" says more than the "back" of "back shot".
  const beside = found.filter((one) => !one.terms.every((term) => together.includes(term)));
  return [...beside, { terms: together, values, excluded: false }];
}

const treatmentKeys: ReadonlySet<string> = new Set(["treatment", "drug-class"]);
const looseKeys: ReadonlySet<string> = new Set(["body-part", "category"]);

/** Whether a term beside names only says that issues are sought: the "cases" of "cases of 2016". */
function isMere({ kind, quoted, excluded, text }: Term): boolean {
  return kind === "word" && !quoted && !excluded && isMereWord(text);
}

/** Alternatives are the values of one filter, or they stay words: filters are AND. */
function namedIn({ alternatives }: Part, params: SearchParams, casebook: Casebook): Found[] {
  // Beside names without them, quotation marks only keep a name's words together.
  const isGrouping =
    alternatives.length > 1 && alternatives.some((terms) => terms.every((one) => !one.quoted));
  const found = alternatives.map((terms) =>
    alternatives.length > 1 && isAbsentName(terms, casebook)
      ? [{ terms, values: [], excluded: false }]
      : namesIn(terms, isGrouping, casebook).filter((one) => fits(one, params)),
  );
  if (alternatives.length === 1) return found.flat();
  const whole = found.every(
    (some, at) => some.flatMap(({ terms }) => terms).length === alternatives[at]!.length,
  );
  const filters = new Set(found.flat().flatMap(({ values }) => values.map(({ key }) => key)));
  const each = found.every((some) => some.length === 1 && !some[0]!.excluded);
  return whole && filters.size === 1 && each ? found.flat() : [];
}

/** What stands behind "requests" is asked for; what a history tells before it was tried. */
function requestedFirst(found: readonly Found[], terms: readonly Term[]): readonly Found[] {
  const request = terms.findLastIndex(({ text }) => /^request(?:s|ed|ing)?$/i.test(text));
  const isBefore = (one: Found) => terms.indexOf(one.terms[0]!) < request;
  return [...found.filter((one) => !isBefore(one)), ...found.filter(isBefore)];
}

/**
 * Of several names of one filter the first: as values they would be alternatives, and each further word
 * would find more. The others stay words.
 */
function oneOfEachGroup(found: readonly Found[]): Found[] {
  const groups = new Set<string>();
  return found.filter(({ values, excluded }) => {
    if (excluded) return true;
    const own = new Set(values.map(({ key }) => groupOf(key)));
    if ([...own].some((group) => groups.has(group))) return false;
    for (const group of own) groups.add(group);
    return true;
  });
}

/** "MRI not lumbar" leaves out what it names behind a "not". */
function leftOut(terms: readonly Term[], at: number, casebook: Casebook): Found | null {
  if (at === 0 || terms[at]!.quoted || !/^not$/i.test(terms[at]!.text) || at + 1 >= terms.length) return null;
  const name = nameFrom(terms, at + 1, false, casebook);
  const isThing = name?.values.every(({ key }) => treatmentKeys.has(key) || looseKeys.has(key));
  return name && isThing && !name.excluded
    ? { ...name, terms: [terms[at]!, ...name.terms], excluded: true }
    : null;
}

/** "no urine drug screen" asks for letters that say so, not for that treatment. */
const negation = /^(?:no|not|without|non|never)$/i;

function namesIn(terms: readonly Term[], quotedToo: boolean, casebook: Casebook): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < terms.length; ) {
    const out = leftOut(terms, at, casebook);
    if (out) {
      found.push(out);
      at += out.terms.length;
      continue;
    }
    const before = terms[at - 1];
    const isNegated = before && negation.test(before.text) && !found.at(-1)?.terms.includes(before);
    const isName = !isNegated && !hasOtherMeaning(terms, at);
    const next = isName ? nameFrom(terms, at, quotedToo, casebook) : null;
    // "leg" of "straight leg raise" is part of a term of its own, and names no part of the body.
    const together = togetherFrom(terms, at);
    const isOne = together.length === 1 || !isAbsentName(together, casebook);
    const unit = isOne ? together : together.slice(0, 1);
    const named = next && next.terms.length >= unit.length ? next : null;
    if (named) found.push(named);
    at += named?.terms.length ?? unit.length;
  }
  return found;
}

/** Abbreviations of a treatment that mean something else beside some words: an RFA is a form, too. */
const otherMeanings: Record<string, RegExp> = {
  rfa: /^(?:forms?|dwc|sign(?:ed|ature)?|unsigned|dated?|submi(?:t|ts|tted|ssion)|received?|incomplete|missing|defective|(?:un)?timely|late|fax(?:ed)?|physicians?|completed?|attached?|valid|invalid)$/i,
};

function hasOtherMeaning(terms: readonly Term[], at: number): boolean {
  const beside = otherMeanings[terms[at]!.text.toLowerCase()];
  return beside !== undefined && terms.some(({ text }) => beside.test(text));
}

/** Whether terms name only values that no issue has, so that each of them may name another. */
function isAbsentName(terms: readonly Term[], { isAbsent }: Casebook): boolean {
  if (!isAbsent || terms.some(({ excluded }) => excluded)) return false;
  const values = valuesNamed(wordKey(terms.map(({ text }) => text).join(" ")));
  return values.length > 0 && values.every(isAbsent);
}

function nameFrom(
  terms: readonly Term[],
  at: number,
  quotedToo: boolean,
  { isWord, isAbsent }: Casebook,
): Found | null {
  const free = terms.slice(at, at + longestName);
  const excluded = free[0]?.excluded ?? false;
  const end = free.findIndex(
    (term) =>
      term.excluded !== excluded ||
      (term.quoted && !(quotedToo && term.text.includes(" "))) ||
      term.kind === "beginning",
  );
  for (let count = end < 0 ? free.length : end; count > 0; count--) {
    const together = free.slice(0, count);
    const words = wordKey(together.map(({ text }) => text).join(" "));
    const values = valuesNamed(words, isWord, isAbsent);
    // "Shoulder Complaints" is a chapter of ACOEM.
    const isChapter = /^complaints$/i.test(terms[at + count]?.text ?? "");
    if (isChapter && values.every(({ key }) => key === "body-part")) continue;
    const canBeLeftOut = values.every(({ key }) => !filterOf(key).opposite);
    if (values.length > 0 && (!excluded || canBeLeftOut)) return { terms: together, values, excluded };
  }
  return null;
}

/**
 * Beside another value of its filter a value would be an alternative, and find more; what is
 * excluded stays so.
 */
function fits({ values, excluded }: Found, params: SearchParams): boolean {
  if (excluded) return values.every(({ key, value }) => !(params[key] as readonly string[]).includes(value));
  return values.every(({ key, value }) =>
    filterKeys
      .filter((own) => own === key || groupOf(own) === groupOf(key))
      .every((own) => {
        const chosen: readonly string[] = params[own];
        return (
          !chosen.includes(`-${value}`) &&
          chosen.every((other) => isExclusion(other) || (own === key && other === value))
        );
      }),
  );
}

/** What a reviewer does with a refusal; what names the refusal itself is then no second outcome. */
const ofReviewer = /^(?:overturn|revers|uph[eo]ld)/i;

/**
 * What is found, each as it counts: "reversed acupuncture denials" tells what became of the denials. Two
 * outcomes of reviewers ("overturned, not upheld") mean neither.
 */
function withoutOpposites(found: readonly Found[]): ReadonlyMap<Found, Found> {
  const opposed = found.filter(({ values }) => values.some(({ key }) => filterOf(key).opposite));
  const outcomesOf = (some: readonly Found[]) =>
    new Set(some.flatMap(({ values }) => values.map(({ value }) => value)));
  const isOpposed = outcomesOf(opposed).size > 1;
  const deciding = opposed.filter(({ terms }) => ofReviewer.test(terms[0]!.text));
  const isDecided = outcomesOf(deciding).size === 1;
  const kept = found.flatMap((one): [Found, Found][] => {
    if (!isOpposed || !opposed.includes(one) || deciding.includes(one) === isDecided) return [[one, one]];
    return isDecided ? [[one, { ...one, values: [] }]] : [];
  });
  return new Map(kept);
}
