import { z } from "zod";
import { findStates } from "@/lib/catalog/states";
import {
  descriptors,
  filters,
  type ListKey,
  listFilters,
  listKeys,
  type RangeKey,
  ranges,
} from "@/lib/search/filters/all";
import { citedBy } from "@/lib/search/filters/cited-by";
import { mostValues, plainValue } from "@/lib/search/filters/filter";

/**
 * By date of decision or of injury, where what states no date comes last either way, or by when the
 * casebook first held the letter as it is now, the latest first.
 */
export const sorts = ["relevance", "newest", "oldest", "injury-newest", "injury-oldest", "added"] as const;

/** Results on a page. */
export const pageSize = 20;
/** Pages that a search shows at most: the engine sorts all results before those of a page. */
export const deepestPage = 50;

type Described = { description: string; example?: string };

const words = z
  .string()
  // The cut may go through a character of two code units: a half would not survive the address.
  .transform((text) =>
    text
      .trim()
      .slice(0, 500)
      .replace(/\p{Surrogate}/gu, "")
      .trim(),
  )
  .catch("");
/** Whether words of `q` that name values of filters are applied as those filters, or searched in the text. */
const readings = z.enum(["filters", "text"]).catch("filters");
/** What is searched: issues, or the clinical summaries of their letters. */
const scopes = z.enum(["issue", "summary"]).catch("issue");
const sort = z.enum(sorts).catch("relevance");
const page = z.coerce
  .number()
  .int()
  .min(1)
  .max(deepestPage)
  // Without a context where the value by default is asked for.
  .catch((context) => (Number(context?.value) > deepestPage ? deepestPage : 1));

type Descriptor = (typeof descriptors)[number];
type ShapeOf<D extends Descriptor> = D extends {
  kind: "values";
  key: infer K extends string;
  schema: infer S;
}
  ? { [Key in K]: S }
  : D extends { parameters: infer P }
    ? P
    : never;
type Union<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never;
type FilterShape = Union<ShapeOf<Descriptor>>;

const filterShape = Object.assign(
  {},
  ...descriptors.map((one) => (one.kind === "values" ? { [one.key]: one.schema } : one.parameters)),
) as FilterShape;

/** The whole state of a search, as the URL holds it. Only this module reads and writes query strings. */
export const searchParamsSchema = z.object({
  q: words,
  words: readings,
  in: scopes,
  ...filterShape,
  sort,
  page,
});
export type SearchParams = z.output<typeof searchParamsSchema>;

/** What each parameter is, for the description of the API. */
export const parameterWords = {
  q: {
    description:
      'Words that must all occur. `"two words"` is a phrase, `-word` must not occur, `word*` is a beginning, `(knee OR shoulder) mri` has alternatives. At most 500 characters.',
    example: "lumbar mri",
  },
  words: {
    description:
      "How words of `q` are read that name values of filters, as `lumbar mri` does: `filters` applies them as filters, `text` searches them in the text. Words in quotation marks are always searched in the text.",
  },
  in: {
    description:
      "Where words of `q` are sought: `issue` in requests, treatments, reasons and citations; `summary` in the clinical summaries, the histories that letters tell, in which nothing is decided. There all words are searched in the text; filters on the letter, on what was requested and on the outcome hold where one of the letter’s issues fits, those on reasons and citations do not apply.",
  },
  ...Object.assign(
    {},
    ...descriptors.map((one) => (one.kind === "values" ? { [one.key]: one.api } : one.api)),
  ),
  sort: {
    description:
      "Order of the issues; what states no date comes last. `added`: by when the casebook first held the letter as it is now, the latest first.",
  },
  page: {
    description: `Page of results, from 1 to ${deepestPage}, with alternatives (OR) to fewer; a page beyond the last one is not found. For what comes after those pages, narrow the search, or take all issues at once from \`/search.csv\` or \`/search.ndjson\`.`,
  },
} as Record<keyof SearchParams, Described>;

const rangeKeys = ranges.flatMap(({ from, to }) => [from, to]);

/** The ends of a range under a search; "" where an end is open. */
export function endsOf(key: RangeKey, params: SearchParams): [from: string, to: string] {
  const { from, to } = ranges.find((one) => one.key === key)!;
  return [params[from], params[to]];
}

/** The day with which a date begins. */
const dayOf = (date: string) => date.slice(0, 10);

/** Ends of a range that were given the wrong way round, put right. */
function inOrder(params: SearchParams): SearchParams {
  const right = { ...params };
  for (const { from, to } of ranges)
    if (params[from] && params[to] && dayOf(`${params[from]}-01-01`) > dayOf(`${params[to]}-12-31`))
      [right[from], right[to]] = [params[to], params[from]];
  return right;
}

/**
 * Values as people write them into an address: in capitals, with blanks, by the name of a state, several
 * behind one another. What is valid as it stands is left alone.
 */
function forgiven(
  value: string | string[] | undefined,
  { key, schema }: (typeof listFilters)[number],
): string[] {
  return [value].flat().flatMap((one) => {
    if (one === undefined || isValue(one, schema)) return one ?? [];
    const several = one.split(",", mostValues).map((part) => part.trim());
    return several.flatMap((part) => {
      const spelling = spellings(part).find((one) => isValue(one, schema));
      if (spelling !== undefined) return spelling;
      // "outcome=denied"
      const meant = namedBy.get(key)?.(part.toLowerCase()) ?? [];
      return meant.length > 0 ? meant : part;
    });
  });
}

const namedBy = new Map<string, (words: string) => readonly string[]>(
  filters.flatMap(({ key, named }) => (named ? [[key, named] as const] : [])),
);

function spellings(text: string): string[] {
  const slug = text.toLowerCase().replace(/[\s_]+/g, "-");
  return [text, slug, text.toUpperCase(), ...findStates(text).map(({ code }) => code)];
}

function isValue(value: string, schema: z.ZodType): boolean {
  const kept = schema.safeParse([value]);
  return kept.success && Array.isArray(kept.data) && kept.data.length === 1;
}

/** A parameter's name as people and their programs write it: in capitals, with `amp;`, as `body_part[]`. */
function forgivenKey(key: string): string {
  const plain = key.replace(/^amp;/, "").replace(/\[\]$/, "").toLowerCase().replaceAll("_", "-");
  return plain === "query" ? "q" : plain;
}

/** Reads a page's or request's query. Never throws: what is not valid falls back to its default. */
export function readSearchParams(given: Record<string, string | string[] | undefined>): SearchParams {
  const input = Object.fromEntries(
    Object.entries(given)
      .map(([key, value]) => [forgivenKey(key), value] as const)
      // What is written as it should be comes last, and counts.
      .toSorted(([a], [b]) => Number(Object.hasOwn(given, a)) - Number(Object.hasOwn(given, b))),
  );
  const single = (key: string) => {
    const value = input[key];
    return Array.isArray(value) ? value[0] : value;
  };
  const singles = singleKeys.map((key) => [key, single(key)]);
  const ends = rangeKeys.map((key) => [key, isoDay(single(key))]);
  const days = ranges.flatMap(({ on, from, to }) =>
    single(on) ? [from, to].map((key) => [key, isoDay(single(on))]) : [],
  );
  const lists = listFilters.map((filter) => [filter.key, forgiven(input[filter.key], filter)]);
  return inOrder(
    searchParamsSchema.parse({
      ...input,
      ...Object.fromEntries([...singles, ...ends, ...days, ...lists]),
      in: scopeOf(single("in")),
    }),
  );
}

/** A day as letters print it, "01/15/2017", as addresses have it. */
function isoDay(value = ""): string {
  return value
    .trim()
    .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, month: string, day: string, year: string) =>
      [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
    );
}

/** "Summaries" and "clinical-summary" mean the same. */
function scopeOf(value = ""): string {
  return /^(?:clinical[\s_-]?)?summar(?:y|ies)$/i.test(value.trim()) ? "summary" : value;
}

const singleKeys = ["q", "words", "sort", "page", ...Object.keys(citedBy.parameters)];

/** The same for the query of a request's URL. */
export function readSearchQuery(query: URLSearchParams): SearchParams {
  return readSearchParams(Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)])));
}

/**
 * The query string of a search: keys in a fixed order, values sorted, defaults left out; "" for the
 * empty search.
 */
export function writeSearchParams(params: SearchParams): string {
  return writeEntries(searchEntries(params));
}

/** Pairs of key and value as a query string. */
export function writeEntries(entries: [key: string, value: string][]): string {
  return new URLSearchParams(entries).toString().replaceAll("%2F", "/");
}

/** The same as pairs of key and value: what a form has to carry along. */
export function searchEntries(params: SearchParams): [key: string, value: string][] {
  const single = (key: keyof SearchParams, byDefault: string): [string, string][] =>
    String(params[key]) === byDefault ? [] : [[key, String(params[key])]];
  return [
    ...single("q", ""),
    ...(params.q === "" || params.in === "summary" ? [] : single("words", "filters")),
    ...single("in", "issue"),
    ...listKeys.flatMap((key) => params[key].map((value): [string, string] => [key, value])),
    ...rangeKeys.flatMap((key) => single(key, "")),
    ...single("cited-by", "either"),
    ...single("sort", "relevance"),
    ...single("page", "1"),
  ];
}

/** The address of a search. */
export function searchHref(params: SearchParams): string {
  const query = writeSearchParams(params);
  return query ? `/search?${query}` : "/search";
}

/**
 * The same search with one value of a filter added, or taken away where it was on; back on page 1.
 * `-value` excludes; a value that was included is then so no longer, and the other way round.
 */
export function toggleFilter(params: SearchParams, key: ListKey, value: string): SearchParams {
  const values: readonly string[] = params[key];
  const others = values.filter((v) => plainValue(v) !== plainValue(value));
  const next = values.includes(value) ? others : [...others, value];
  return searchParamsSchema.parse({ ...params, [key]: next, page: 1 });
}

/** The empty search. */
export const emptySearch: SearchParams = readSearchParams({});
