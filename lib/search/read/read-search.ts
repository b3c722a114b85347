import { type FilterKey, listKeys, valueLabel } from "@/lib/search/filters/all";
import { plainValue } from "@/lib/search/filters/filter";
import { caseNumbersIn } from "@/lib/search/query/case-number";
import { withDates } from "@/lib/search/query/dates";
import type { Note } from "@/lib/search/query/note";
import { withoutQuestion } from "@/lib/search/query/questions";
import { searchOf } from "@/lib/search/query/search-of";
import { correctWords } from "@/lib/search/read/correct";
import { countIssues, countSummaries } from "@/lib/search/read/count-issues";
import { interpretationOf } from "@/lib/search/read/interpretation";
import { rescued } from "@/lib/search/read/rescue";
import type { Interpretation } from "@/lib/search/read/result";
import { withNameLists } from "@/lib/search/suggest/name-lists";
import type { IsAbsent, IsWord } from "@/lib/search/suggest/named-values";
import { type FilterReading, readAsFilters } from "@/lib/search/suggest/read-as-filters";
import { emptySearch, type SearchParams, searchHref } from "@/lib/search/url/params";

/**
 * A search as it was typed, and as it is carried out: words that name values of filters are those
 * filters, and words that nothing has together with the others are not required.
 */
export type ReadSearch = {
  typed: SearchParams;
  params: SearchParams;
  /** Words, as a query has them, of which an issue need have none; those that have them come first. */
  preferred: readonly string[];
  /** What is to be said of the words as typed, which `params` no longer have. */
  notes: readonly Note[];
  interpretation: Interpretation | null;
};

/**
 * Reads a search once, for pages, exports, statistics, feeds and the API alike, so that all of them count
 * the same issues. Words in quotation marks stay words; `words=text` keeps all of them, and so does a
 * search of the clinical summaries. `totalOf` tells how many issues a search finds. One request where all words are known, one more where letters have to
 * be asked for a word, more only where nothing has all of them. Throws a SearchUnavailable.
 */
export async function readSearch(
  typed: SearchParams,
  totalOf: (params: SearchParams) => Promise<number> = countOne,
): Promise<ReadSearch> {
  const asTyped = { typed, params: typed, preferred: [], notes: [], interpretation: null };
  if (typed.q === "" || typed.in === "summary" || caseNumbersIn(typed.q).length > 0) return asTyped;
  const { q, notes: questions } = withoutQuestion(typed.q);
  // A mere question asks for the explanation, not for issues.
  if (q === "") return { ...asTyped, notes: questions };
  const asked = q === typed.q ? typed : { ...typed, q };
  const {
    params: spelled,
    corrected,
    inLetters,
  } = await correctWords(typed.words === "text" ? asked : withLists(withDates(asked)));
  if (typed.words === "text") {
    if (corrected.length === 0) return asTyped;
    const interpretation = interpretationOf(typed, spelled, { ...nothing, corrected });
    return { ...asTyped, params: spelled, interpretation };
  }
  const { read, absent, total } = await withoutAbsentValues(spelled, (word) => inLetters.has(word), totalOf);
  const filtered = read?.params ?? spelled;
  const {
    params: found,
    preferred,
    missing,
  } = total > 0 ? { params: filtered, ...nothing } : await rescued(filtered, typed);
  const notes = [...questions, ...lostNotes(typed, found)];
  if (found === typed && missing.length + absent.length === 0) return { ...asTyped, notes };
  // Reading words as filters is no step of the reader's: the page asked for stays.
  const params = { ...found, page: typed.page };
  const slips = [...corrected, ...(read?.corrected ?? [])];
  const interpretation = interpretationOf(typed, params, { corrected: slips, preferred, missing, absent });
  if (found.q !== filtered.q) interpretation.inSummaries = await inSummaries(filtered);
  return { typed, params, preferred, notes, interpretation };
}

async function countOne(params: SearchParams): Promise<number> {
  return (await countIssues([params]))[0] ?? 0;
}

function withLists(params: SearchParams): SearchParams {
  const q = withNameLists(params.q);
  return q === params.q ? params : { ...params, q };
}

/** Words that no issue has together may stand in a history. */
async function inSummaries(params: SearchParams): Promise<Interpretation["inSummaries"]> {
  const [determinations = 0] = await countSummaries([params]);
  return determinations === 0
    ? null
    : { determinations, href: searchHref({ ...params, in: "summary", page: 1 }) };
}

const nothing = { corrected: [], preferred: [], missing: [], absent: [] };

/**
 * The words of a search as filters, but for values that no issue has at all: their names stay words, which
 * letters may have, and are told. With the number of issues. One request, and one more for each name that
 * turns out to be of no issue.
 */
async function withoutAbsentValues(
  params: SearchParams,
  isWord: IsWord,
  totalOf: (params: SearchParams) => Promise<number>,
): Promise<{ read: FilterReading | null; absent: string[]; total: number }> {
  const absent = new Map<string, string>();
  for (;;) {
    const isAbsent: IsAbsent = ({ key, value }) => absent.has(`${key}=${value}`);
    const read = readAsFilters(params, { isWord, isAbsent });
    const named = listKeys.flatMap((key) => {
      const before: readonly string[] = params[key];
      const after: readonly string[] = read?.params[key] ?? [];
      const added = after.filter((value) => !before.includes(value));
      return added.map((value) => ({ key: key as FilterKey, value: plainValue(value) }));
    });
    const [total, alone] = await Promise.all([
      totalOf(read?.params ?? params),
      countIssues(named.map(({ key, value }) => ({ ...emptySearch, [key]: [value] }))),
    ]);
    const without = named.filter((_, at) => alone[at] === 0);
    if (without.length === 0) return { read, absent: [...new Set(absent.values())], total };
    for (const { key, value } of without) absent.set(`${key}=${value}`, valueLabel(key, value));
  }
}

/** Notes on the query as typed that its remaining words do not lead to again. */
function lostNotes(typed: SearchParams, found: SearchParams): Note[] {
  if (typed.q === found.q) return [];
  const left = new Set(searchOf(found).query.notes.map(({ says }) => says.id));
  return searchOf(typed)
    .query.notes.filter(({ says: { id } }) => toldOfSyntax.has(id) && !left.has(id))
    .map((note) => ({ ...note, instead: null }));
}

/** What a reader typed as a sign and is told not to work, whatever its words were read as. */
const toldOfSyntax: ReadonlySet<string> = new Set([
  "near",
  "field-typed",
  "filter-typed",
  "wildcard",
  "fuzzy",
  "bang",
  "long",
]);
