import type { IssueDocument } from "@/lib/search/engine/document";
import type { Distribution } from "@/lib/search/engine/reply";
import {
  attributeOf,
  type FilterKey,
  filterKeys,
  groupOf,
  type ListKey,
  listKeys,
} from "@/lib/search/filters/all";
import type { CitingSide } from "@/lib/search/filters/cited-by";
import { readCitedPages } from "@/lib/search/filters/cited-page";
import { isExclusion, plainValue } from "@/lib/search/filters/filter";
import { caseNumberIn, caseNumbersIn } from "@/lib/search/query/case-number";
import { withDates } from "@/lib/search/query/dates";
import { withoutQuestion } from "@/lib/search/query/questions";
import { searchOf } from "@/lib/search/query/search-of";
import { soughtOf } from "@/lib/search/query/sought";
import { understoodTerms } from "@/lib/search/query/understood";
import { notesOnDepth, pageCountOf } from "@/lib/search/read/depth";
import { interpretationOf } from "@/lib/search/read/interpretation";
import type { ReadSearch } from "@/lib/search/read/read-search";
import { toFacets } from "@/lib/search/read/reply/facets";
import { toHit } from "@/lib/search/read/reply/hit";
import { formsOf } from "@/lib/search/read/reply/wanted";
import { toYears } from "@/lib/search/read/reply/years";
import type { SearchResult } from "@/lib/search/read/result";
import { withNameLists } from "@/lib/search/suggest/name-lists";
import { readAsFilters } from "@/lib/search/suggest/read-as-filters";
import { pageSize, type SearchParams, toggleFilter } from "@/lib/search/url/params";

// Searches while the engine does not answer: what is asked in plain data, which the database can look
// for (lib/db/pages/find-issues.ts), and the result made of what it found.

/** A value of a filter, or printed pages of a guideline or a section. */
export type PlainValue =
  | { fact: Exclude<ListKey, "cited-page">; value: string }
  | { pages: { citedIn: string; first: number; last: number } };

/** A search as plain data; all of it has to hold. Days are ISO dates, "" an open end. */
export type PlainSearch = {
  side: CitingSide;
  conditions: { anyOf: PlainValue[]; excluded: boolean }[];
  decided: [from: string, to: string];
  injured: [from: string, to: string];
  added: [from: string, to: string];
  /** Of each, one alternative: all its words, each in one of its forms. */
  words: { forms: string[][]; beginning: boolean; excluded: boolean }[][][];
  determinationId: string | null;
  sort: Exclude<SearchParams["sort"], "relevance">;
};

/**
 * A search as it is read without the engine: words that name values are filters, as ever; none is
 * corrected or left out, since nobody knows which words letters have.
 */
export function readWithoutEngine(typed: SearchParams): ReadSearch {
  const asTyped = { typed, params: typed, preferred: [], notes: [], interpretation: null };
  if (typed.q === "" || caseNumbersIn(typed.q).length > 0) return asTyped;
  const { q, notes } = withoutQuestion(typed.q);
  if (q === "" || typed.words === "text") return { ...asTyped, notes };
  const dated = withDates({ ...typed, q });
  const read = readAsFilters(
    { ...dated, q: withNameLists(dated.q) },
    { isWord: () => true, isAbsent: () => false },
  );
  const params = { ...(read?.params ?? dated), page: typed.page };
  const same = { corrected: [], preferred: [], missing: [], absent: [] };
  const interpretation = params.q === typed.q ? null : interpretationOf(typed, params, same);
  return { typed, params, preferred: [], notes, interpretation };
}

/** A search as plain data; without what a group of filters includes, where one is given. */
export function plainSearch(params: SearchParams, without?: ListKey): PlainSearch {
  const { parts } = searchOf(params).query;
  const determinationId = caseNumberIn(params.q);
  return {
    side: params["cited-by"],
    conditions: conditionsOf(params, without),
    decided: daysOf(params["decided-from"], params["decided-to"]),
    injured: daysOf(params["injured-from"], params["injured-to"]),
    added: [params["added-from"], params["added-to"]],
    words:
      determinationId === null
        ? parts.map(({ alternatives }) =>
            alternatives.map((terms) =>
              soughtOf(terms).map((sought) => ({
                forms: formsOf(sought),
                beginning: sought.terms[0].kind === "beginning",
                excluded: sought.terms[0].excluded,
              })),
            ),
          )
        : [],
    determinationId,
    sort: params.sort === "relevance" ? "newest" : params.sort,
  };
}

/** Groups are AND, the included values of a group OR; excluded values always stay out. */
function conditionsOf(params: SearchParams, without?: ListKey): PlainSearch["conditions"] {
  const included = new Map<ListKey, PlainValue[]>();
  const excluded: PlainValue[] = [];
  for (const key of listKeys)
    for (const value of params[key]) {
      const plain = plainOf(key, plainValue(value));
      const group = groupOf(key);
      if (isExclusion(value)) excluded.push(plain);
      else if (group !== without) included.set(group, [...(included.get(group) ?? []), plain]);
    }
  return [
    ...[...included.values()].map((anyOf) => ({ anyOf, excluded: false })),
    ...excluded.map((one) => ({ anyOf: [one], excluded: true })),
  ];
}

function plainOf(key: ListKey, value: string): PlainValue {
  if (key !== "cited-page") return { fact: key, value };
  const { cited, first, last } = readCitedPages(value);
  return { pages: { citedIn: cited, first, last } };
}

/** A year is its first and its last day. */
function daysOf(from: string, to: string): [string, string] {
  return [from.length === 4 ? `${from}-01-01` : from, to.length === 4 ? `${to}-12-31` : to];
}

/**
 * What has to be counted for the panel: filters, and the search that they are counted under; or `only`
 * one value of a filter.
 */
export type Counting = { keys: FilterKey[]; under: PlainSearch; only?: string };

/**
 * The filters by the search under which each is counted: what its own group includes is left aside, and
 * of a value that is left out, what giving that up would bring back.
 */
export function countingsOf(params: SearchParams, wanted: readonly FilterKey[] = filterKeys): Counting[] {
  const groups = [...new Set(wanted.map(groupOf))];
  const including = groups.filter((group) =>
    wanted.some((key) => groupOf(key) === group && params[key].some((value) => !isExclusion(value))),
  );
  const keysOf = (isIn: (group: ListKey) => boolean) => wanted.filter((key) => isIn(groupOf(key)));
  const countings = [
    { keys: keysOf((group) => !including.includes(group)), under: plainSearch(params) },
    ...including.map((group) => ({
      keys: keysOf((other) => other === group),
      under: plainSearch(params, group),
    })),
  ];
  const excluded = wanted.flatMap((key) =>
    params[key].filter(isExclusion).map((value) => {
      const under = plainSearch(toggleFilter(params, key, value), groupOf(key));
      const only = plainValue(value);
      return { keys: [key], under: narrowed(under, plainOf(key, only)), only };
    }),
  );
  return [...countings, ...excluded].filter(({ keys }) => keys.length > 0);
}

function narrowed(search: PlainSearch, to: PlainValue): PlainSearch {
  return { ...search, conditions: [...search.conditions, { anyOf: [to], excluded: false }] };
}

/** The page of a search that is shown: the last one where a later one was asked for. */
export function pageWithin(params: SearchParams, total: number): number {
  return Math.min(params.page, Math.max(1, pageCountOf(searchOf(params), total)));
}

/** What the database found of a search. */
export type PlainFound = {
  total: number;
  determinations: number;
  /** The page given, with its issues in order. */
  page: number;
  issues: readonly IssueDocument[];
  /** By filter the counts of its values; filters that were not counted are not shown. */
  counts: Partial<Record<FilterKey, Record<string, number>>>;
  /** By `2017/overturned`. */
  years: Record<string, number>;
};

/** A result as the engine would give it, but for the marks of words and the clinical summaries. */
export function resultWithoutEngine(read: ReadSearch, found: PlainFound, tookMs: number): SearchResult {
  const { params, notes } = read;
  const search = searchOf(params);
  const { total, determinations, page, issues, counts, years } = found;
  const pageCount = pageCountOf(search, total);
  const distribution: Distribution = Object.fromEntries(
    filterKeys.flatMap((key) => (counts[key] ? [[attributeOf(key, params), counts[key]]] : [])),
  );
  return {
    hits: issues.map(toHit),
    ...{ total, determinations, page, pageSize, tookMs },
    pageCount,
    facets: toFacets(params, () => distribution).filter(({ key }) => counts[key]),
    inSummaries: null,
    years: toYears({ yearOutcome: years }),
    understood: understoodTerms(search.query),
    notes: [...notes, ...search.query.notes, ...notesOnDepth({ page, pageCount, total }, "issues")],
  };
}
