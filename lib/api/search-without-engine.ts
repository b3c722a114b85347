import {
  countFacts,
  countFound,
  countYears,
  DatabaseUnavailable,
  type FoundIssue,
  listFound,
  readRecordsOf,
} from "@/lib/db/pages";
import { issueId } from "@/lib/letter/identity";
import {
  countingsOf,
  pageWithin,
  plainSearch,
  type ReadSearch,
  readWithoutEngine,
  resultWithoutEngine,
  type SearchUnavailable,
  toDocuments,
} from "@/lib/search";
import type { FilterKey } from "@/lib/search/filters";
import type { SearchResult } from "@/lib/search/results";
import { pageSize, type SearchParams } from "@/lib/search/url";

/** Of a larger result only outcomes and years are counted: the rest would take seconds. */
const mostCounted = 5_000;
/** What is always counted. */
const alwaysCounted: readonly FilterKey[] = ["outcome", "letters"];

/** A search that the database answered in place of the search engine. */
export type Degraded = {
  read: ReadSearch;
  result: SearchResult;
  /** Whether the counts of the filters are left out. */
  withoutCounts: boolean;
};

/**
 * A search while the search engine does not answer (`cause`): filters, and words of the treatment
 * request and of what was requested, from the database. Throws the cause if that does not answer either.
 */
export async function searchWithoutEngine(typed: SearchParams, cause: SearchUnavailable): Promise<Degraded> {
  try {
    const read = readWithoutEngine(typed);
    const found = await find(read);
    if (found.result.total > 0 || read.interpretation === null) return found;
    // What names a value that nothing has may be a word of a request.
    const asText = { ...read, params: typed, interpretation: null };
    const other = await find(asText);
    return other.result.total > 0 ? other : found;
  } catch (error) {
    throw error instanceof DatabaseUnavailable ? cause : error;
  }
}

async function find(read: ReadSearch): Promise<Degraded> {
  const started = performance.now();
  const { params } = read;
  const search = plainSearch(params);
  const { issues: total, determinations } = await countFound(search);
  const page = pageWithin(params, total);
  const [issues, all, few, years] = await Promise.all([
    listFound(search, (page - 1) * pageSize, pageSize).then(documentsOf),
    total > mostCounted ? null : countFilters(params).catch(nullIfSlow),
    countFilters(params, alwaysCounted),
    countYears(plainSearch(params, "outcome")),
  ]);
  const counts = all ?? few;
  const tookMs = Math.round(performance.now() - started);
  const result = resultWithoutEngine(read, { total, determinations, page, issues, counts, years }, tookMs);
  return { read, result, withoutCounts: all === null };
}

/** Counts of a busy server may take longer than a reader waits; the results need not. */
function nullIfSlow(error: unknown): null {
  if (error instanceof DatabaseUnavailable) return null;
  throw error;
}

/** The issues as the index has them, made of the readings. */
async function documentsOf(found: readonly FoundIssue[]) {
  const records = await readRecordsOf([...new Set(found.map(({ determinationId }) => determinationId))]);
  const documents = new Map(records.flatMap(toDocuments).map((document) => [document.id, document]));
  return found.flatMap(
    ({ determinationId, number }) => documents.get(issueId(determinationId, number)) ?? [],
  );
}

async function countFilters(params: SearchParams, wanted?: readonly FilterKey[]) {
  const countings = countingsOf(params, wanted);
  const counted = await Promise.all(countings.map(({ keys, under }) => countFacts(under, keys)));
  const all: Partial<Record<FilterKey, Record<string, number>>> = {};
  for (const [at, { keys, only }] of countings.entries())
    for (const key of keys) {
      const counts = counted[at]![key] ?? {};
      all[key] = { ...all[key], ...(only === undefined ? counts : { [only]: counts[only] ?? 0 }) };
    }
  return all;
}
