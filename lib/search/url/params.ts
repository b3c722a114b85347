import { z } from "zod";
import { slug as slugOf } from "@/lib/catalog/slug";
import { conclusionSchema, denialReasonSchema, flagSchema, statementSchema } from "@/lib/letter/vocabulary";
import {
  aYear,
  bodyValues,
  citedPages,
  many,
  oneOf,
  qualities,
  sectionSlug,
  slug,
  state,
  year,
} from "@/lib/search/url/filter-values";

/**
 * The value of a filter for what a letter does not state, so that the counts of a filter add up to
 * all issues.
 */
export const notStated = "not-stated" as const;
/** Why a refusal stands, where no reason was recognised. */
export const notClassified = "not-classified" as const;

export const ageBands = ["0-17", "18-29", "30-39", "40-49", "50-59", "60-69", "70-120"] as const;
export type AgeBand = (typeof ageBands)[number];
/** By date of decision, or of injury; what states no date comes last either way. */
export const sorts = ["relevance", "newest", "oldest", "injury-newest", "injury-oldest"] as const;
/**
 * Whose citations are looked at: of any side, of one whatever the other cites, or of just these (no
 * two of the last three hold at once).
 */
export const citedBySides = [
  "either",
  "reviewer",
  "claims-administrator",
  "both",
  "reviewer-only",
  "claims-administrator-only",
] as const;
/** Letters that were issued, and invented ones that ship with the program. */
export const letterKinds = ["real", "sample"] as const;
export type LetterKind = (typeof letterKinds)[number];
const statements = statementSchema.options.map(slugOf);

/** Results on a page. */
export const pageSize = 20;

/** The band that holds an age in years, 0 to 120. */
export function ageBandOf(age: number): AgeBand {
  return ageBands.find((band) => age <= Number(band.split("-")[1])) ?? "70-120";
}

/** The whole state of a search, as the URL holds it. The only keeper of query strings. */
export const searchParamsSchema = z.object({
  q: z
    .string()
    // The cut may go through a character of two code units: a half would not survive the address.
    .transform((text) =>
      text
        .trim()
        .slice(0, 500)
        .replace(/\p{Surrogate}/gu, "")
        .trim(),
    )
    .catch(""),
  outcome: many(z.enum(["upheld", "overturned"])),
  category: many(slug),
  treatment: many(slug),
  "drug-class": many(slug),
  guideline: many(slug),
  section: many(sectionSlug),
  "cited-page": many(citedPages),
  "cited-by": z.enum(citedBySides).catch("either"),
  "ur-cited": many(oneOf(...statements)),
  "reviewer-cited": many(oneOf(...statements)),
  "ur-body": many(oneOf(...bodyValues)),
  "reviewer-body": many(oneOf(...bodyValues)),
  reason: many(oneOf(...denialReasonSchema.options, notClassified)),
  conclusion: many(oneOf(...conclusionSchema.options.map(slugOf))),
  specialty: many(slug),
  "body-part": many(slug),
  state: many(state),
  year: many(year),
  "injury-year": many(year),
  "decided-from": aYear,
  "decided-to": aYear,
  "injured-from": aYear,
  "injured-to": aYear,
  sex: many(oneOf("male", "female", notStated)),
  age: many(oneOf(...ageBands, notStated)),
  flag: many(oneOf(...flagSchema.options)),
  quality: many(oneOf(...qualities)),
  letters: many(oneOf(...letterKinds)),
  sort: z.enum(sorts).catch("relevance"),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type SearchParams = z.output<typeof searchParamsSchema>;

/** The filters whose values are counted, in the order of addresses and panels. */
export const filterKeys = [
  "outcome",
  "category",
  "treatment",
  "drug-class",
  "guideline",
  "section",
  "ur-cited",
  "reviewer-cited",
  "ur-body",
  "reviewer-body",
  "reason",
  "conclusion",
  "specialty",
  "body-part",
  "state",
  "year",
  "injury-year",
  "sex",
  "age",
  "flag",
  "quality",
  "letters",
] as const;
export type FilterKey = (typeof filterKeys)[number];

/**
 * All keys that hold lists of values. `cited-page` has no counts: `odg-low-back/98-99` are the
 * issues in which a citation of that guideline, by the side that `cited-by` names, prints a page
 * from 98 to 99 (98, 98-99 and 98 of 127 are such); `odg-low-back/mri/98-99` of that section.
 */
export const listKeys = [...filterKeys, "cited-page"] as const;
export type ListKey = (typeof listKeys)[number];

/**
 * A filter by years of decision or of injury: both ends belong to it, "" leaves an end open. What
 * states no date is left out. It holds beside the years chosen as `year` and `injury-year`, and
 * narrows their counts.
 */
export const yearRanges = {
  decided: { from: "decided-from", to: "decided-to" },
  injured: { from: "injured-from", to: "injured-to" },
} as const;
export type YearRange = keyof typeof yearRanges;
const rangeKeys = Object.values(yearRanges).flatMap(({ from, to }) => [from, to]);

/** Ends of a range that were given the wrong way round, put right. */
function inOrder(params: SearchParams): SearchParams {
  const right = { ...params };
  for (const { from, to } of Object.values(yearRanges))
    if (params[from] && params[to] && params[from] > params[to])
      [right[from], right[to]] = [params[to], params[from]];
  return right;
}

/** Reads a page's or request's query. Never throws: what is not valid falls back to its default. */
export function readSearchParams(input: Record<string, string | string[] | undefined>): SearchParams {
  const single = (key: string) => {
    const value = input[key];
    return Array.isArray(value) ? value[0] : value;
  };
  const singles = [...singleKeys, ...rangeKeys].map((key) => [key, single(key)]);
  return inOrder(searchParamsSchema.parse({ ...input, ...Object.fromEntries(singles) }));
}

const singleKeys = ["q", "sort", "page", "cited-by"] as const;

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

/** What excludes a value stands behind a minus: `-mri`. */
export function isExclusion(value: string): boolean {
  return value.startsWith("-");
}

/** A value of a filter without the minus that may stand before it. */
export function plainValue(value: string): string {
  return value.replace(/^-/, "");
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
