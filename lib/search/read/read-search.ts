import { type FilterKey, filterOf, listKeys, ranges, valueLabel } from "@/lib/search/filters/all";
import { isExclusion, plainValue } from "@/lib/search/filters/filter";
import { caseNumbersIn } from "@/lib/search/query/case-number";
import { withDates } from "@/lib/search/query/dates";
import { notesOnOutcomes } from "@/lib/search/query/notes-on-outcomes";
import { flatTerms, type Part, replaceTerms, writeParts } from "@/lib/search/query/parts";
import { searchOf } from "@/lib/search/query/search-of";
import { type Term, writeTerm } from "@/lib/search/query/terms";
import { correctWords } from "@/lib/search/read/correct";
import { countIssues } from "@/lib/search/read/count-issues";
import type { Interpretation } from "@/lib/search/read/result";
import { readAsFilters } from "@/lib/search/suggest/read-as-filters";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/url/params";

/**
 * A search as it was typed, and as it is carried out: words that name values of filters are those
 * filters, and of words that nothing has together only those that something has are left.
 */
export type ReadSearch = { typed: SearchParams; params: SearchParams; interpretation: Interpretation | null };

/** Words beyond this are not tried one by one. */
const mostTried = 12;

/**
 * Reads a search once, for pages, exports, statistics, feeds and the API alike, so that all of them count
 * the same issues. Words in quotation marks stay words; `words=text` keeps all of them. One request where
 * words remain beside others, more only where nothing has all of them. Throws a SearchUnavailable.
 */
export async function readSearch(typed: SearchParams): Promise<ReadSearch> {
  if (typed.q === "" || caseNumbersIn(typed.q).length > 0)
    return { typed, params: typed, interpretation: null };
  // A question about an outcome asks for the explanation, not for issues with that outcome.
  if (notesOnOutcomes(typed.q).length > 0) return { typed, params: typed, interpretation: null };
  if (typed.words === "text") {
    const { params, corrected } = await correctWords(typed);
    const interpretation = corrected.length > 0 ? interpretationOf(typed, params, [], corrected) : null;
    return { typed, params, interpretation };
  }
  const { params: spelled, corrected, inLetters } = await correctWords(withDates(typed));
  const read = readAsFilters(spelled, (word) => inLetters.has(word));
  const { params: found, missing } = await withWordsThatOccur(read?.params ?? spelled, typed);
  if (found === typed) return { typed, params: typed, interpretation: null };
  // Reading words as filters is no step of the reader's: the page asked for stays.
  const params = { ...found, page: typed.page };
  const slips = [...corrected, ...(read?.corrected ?? [])];
  return { typed, params, interpretation: interpretationOf(typed, params, missing, slips) };
}

/**
 * Where nothing has all that is asked: the search without the words that no such issue has, then without
 * the rarest of the others, then without the filters that words named and that nothing has together.
 */
async function withWordsThatOccur(
  params: SearchParams,
  typed: SearchParams,
): Promise<{ params: SearchParams; missing: string[] }> {
  const { parts } = searchOf(params).query;
  const terms = droppable(parts);
  const isFiltered = params !== typed;
  if (!isFiltered && terms.length < 2) return { params, missing: [] };
  const [found = 0] = await countIssues([params]);
  if (found > 0) return { params, missing: [] };
  const kept = await withRarestDropped(params, terms.slice(0, mostTried));
  if (kept) return { params: kept.params, missing: missingFrom(terms, kept.terms) };
  if (!isFiltered) return { params, missing: [] };
  const bare = await withFewerFilters({ ...params, q: "" }, typed);
  return bare ? { params: bare, missing: terms.map(({ text }) => text) } : { params, missing: [] };
}

/** Words that may be left out: not those that exclude, and none of a query with alternatives. */
function droppable(parts: readonly Part[]): Term[] {
  return parts.some(({ alternatives }) => alternatives.length > 1)
    ? []
    : flatTerms(parts).filter(({ excluded }) => !excluded);
}

async function withRarestDropped(params: SearchParams, terms: readonly Term[]) {
  if (terms.length === 0) return null;
  const alone = await countIssues(terms.map((term) => ({ ...params, q: writeTerm(term) })));
  let kept = terms
    .map((term, at) => ({ term, issues: alone[at] ?? 0, at }))
    .filter(({ issues }) => issues > 0);
  while (kept.length > 0) {
    const left = kept.toSorted((a, b) => a.at - b.at).map(({ term }) => term);
    const next = { ...params, q: left.map(writeTerm).join(" ") };
    if (kept.length === 1 || ((await countIssues([next]))[0] ?? 0) > 0) return { params: next, terms: left };
    const rarest = Math.min(...kept.map(({ issues }) => issues));
    const at = kept.findLastIndex(({ issues }) => issues === rarest);
    kept = kept.toSpliced(at, 1);
  }
  return null;
}

/** The search, or that without one of the filters that its words named, the last one first. */
async function withFewerFilters(params: SearchParams, typed: SearchParams): Promise<SearchParams | null> {
  const named = listKeys.flatMap((key) => {
    const before: readonly string[] = typed[key];
    return params[key].filter((value) => !before.includes(value)).map((value) => ({ key, value }));
  });
  const fewer = named.toReversed().map(({ key, value }) => toggleFilter(params, key, value));
  const tried = [params, ...(named.length > 1 ? fewer : [])];
  const counts = await countIssues(tried);
  return tried.find((_, at) => (counts[at] ?? 0) > 0) ?? null;
}

function missingFrom(terms: readonly Term[], kept: readonly Term[]): string[] {
  return terms.filter((term) => !kept.includes(term)).map(({ text }) => text);
}

function interpretationOf(
  typed: SearchParams,
  params: SearchParams,
  missing: string[],
  corrected: Interpretation["corrected"],
): Interpretation {
  const filters = listKeys.flatMap((key) => {
    const before: readonly string[] = typed[key];
    return params[key]
      .filter((value) => !before.includes(value))
      .map((value) => ({ filter: key as FilterKey, value, label: labelOf(key as FilterKey, value) }));
  });
  const dates = ranges.flatMap(({ key, from, to, label: labelOfRange }) => {
    const label = labelOfRange(params[from], params[to]);
    const isNew = params[from] !== typed[from] || params[to] !== typed[to];
    return label && isNew ? [{ filter: key, value: `${params[from]}/${params[to]}`, label }] : [];
  });
  return {
    filters: [...filters, ...dates],
    words: params.q,
    corrected,
    missing,
    asTyped: corrected.length > 0 ? searchHref({ ...typed, q: quoted(typed, corrected), page: 1 }) : null,
    asText: searchHref({ ...typed, words: "text", page: 1 }),
  };
}

/** The query with its misspelled words in quotation marks, which keep them as they are. */
function quoted(typed: SearchParams, corrected: Interpretation["corrected"]): string {
  const slips = new Set(corrected.map((one) => one.typed.toLowerCase()));
  return writeParts(
    replaceTerms(searchOf(typed).query.parts, (terms) =>
      terms.map((term) =>
        slips.has(term.text.toLowerCase()) ? { ...term, kind: "phrase" as const, quoted: true } : term,
      ),
    ),
  );
}

function labelOf(key: FilterKey, value: string): string {
  const { chip } = filterOf(key).words;
  const label = `${isExclusion(value) ? "not " : ""}${valueLabel(key, plainValue(value))}`;
  return chip ? `${chip}: ${label}` : label;
}
