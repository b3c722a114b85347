import { type FilterKey, listKeys, valueLabel } from "@/lib/search/filters/all";
import { plainValue } from "@/lib/search/filters/filter";
import { caseNumbersIn } from "@/lib/search/query/case-number";
import { withDates } from "@/lib/search/query/dates";
import type { Note } from "@/lib/search/query/note";
import { withoutQuestion } from "@/lib/search/query/questions";
import { searchOf } from "@/lib/search/query/search-of";
import { type Copied, countNamed, isCopied } from "@/lib/search/read/copied";
import { correctWords, isHopeless } from "@/lib/search/read/correct";
import { countIssues, countSummaries } from "@/lib/search/read/count-issues";
import { interpretationOf } from "@/lib/search/read/interpretation";
import { rescued } from "@/lib/search/read/rescue";
import type { Interpretation } from "@/lib/search/read/result";
import { withCatalogNames } from "@/lib/search/suggest/catalog-names";
import { withNameLists } from "@/lib/search/suggest/name-lists";
import type { IsAbsent, IsWord } from "@/lib/search/suggest/named-values";
import { type FilterReading, readAsFilters } from "@/lib/search/suggest/read-as-filters";
import { type SearchParams, searchHref } from "@/lib/search/url/params";

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
    nowhere,
  } = await correctWords(typed.words === "text" ? asked : withLists(withDates(asked)));
  if (typed.words === "text") {
    if (corrected.length === 0) return asTyped;
    const interpretation = interpretationOf(typed, spelled, { ...nothing, corrected });
    return { ...asTyped, params: spelled, interpretation };
  }
  const reading = await withoutAbsentValues(
    spelled,
    { isWord: (word) => inLetters.has(word), typed: spelled === asked ? null : typed },
    async (params) => (isHopeless(params, nowhere) ? 0 : totalOf(params)),
  );
  const { read, copied } = reading;
  const { params: filtered, total } = await byOtherNames(read?.params ?? spelled, reading, totalOf);
  const absent = [...new Set(reading.absent.values())];
  if (copied) {
    const params = { ...typed, words: "text" as const };
    const as = interpretationOf(typed, filtered, nothing).filters.map(({ label }) => label);
    const href = searchHref({ ...filtered, page: 1 });
    const note: Note = { says: { id: "copied" }, instead: null, href, label: as.join(" · ") };
    const interpretation = interpretationOf(typed, params, nothing);
    return { ...asTyped, params, notes: [note], interpretation };
  }
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
  { isWord, typed }: { isWord: IsWord; typed: SearchParams | null },
  totalOf: (params: SearchParams) => Promise<number>,
): Promise<{ read: FilterReading | null; absent: Map<string, string>; total: number; copied: boolean }> {
  const absent = new Map<string, string>();
  let phrase: Copied | null = null;
  for (;;) {
    const isAbsent: IsAbsent = ({ key, value }) => absent.has(`${key}=${value}`);
    const read = readAsFilters(params, { isWord, isAbsent });
    const named = listKeys.flatMap((key) => {
      const before: readonly string[] = params[key];
      const after: readonly string[] = read?.params[key] ?? [];
      const added = after.filter((value) => !before.includes(value));
      return added.map((value) => ({ key: key as FilterKey, value: plainValue(value) }));
    });
    const mayBeCopied: boolean = phrase === null && (read !== null || typed !== null);
    const [total, { alone, copied }]: [number, Awaited<ReturnType<typeof countNamed>>] = await Promise.all([
      totalOf(read?.params ?? params),
      countNamed(named, mayBeCopied ? (typed ?? params) : null),
    ]);
    phrase ??= copied;
    const without = named.filter((_, at) => alone[at] === 0);
    if (without.length === 0)
      return {
        read,
        absent,
        total,
        copied: phrase !== null && isCopied(phrase, { total, rest: read?.left ?? params.q, values: named }),
      };
    for (const { key, value } of without) absent.set(`${key}=${value}`, valueLabel(key, value));
  }
}

/**
 * The search with other names beside those of absent values, where letters have these; as it is otherwise.
 * One request where a value is absent.
 */
async function byOtherNames(
  params: SearchParams,
  { absent, total }: { absent: ReadonlyMap<string, string>; total: number },
  totalOf: (params: SearchParams) => Promise<number>,
): Promise<{ params: SearchParams; total: number }> {
  const isAbsent: IsAbsent = ({ key, value }) => absent.has(`${key}=${value}`);
  const named = absent.size > 0 ? withCatalogNames(params, isAbsent) : null;
  const found = named ? await totalOf(named) : 0;
  return named && found > total ? { params: named, total: found } : { params, total };
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
