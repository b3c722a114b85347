import { z } from "zod";
import { slug as slugOf } from "@/lib/catalog/slug";
import { conclusionSchema, denialReasonSchema, flagSchema, statementSchema } from "@/lib/letter/vocabulary";
import { many, oneOf, sectionSlug, slug, state, year } from "@/lib/search/filter-values";

/** The value of a filter for what a letter does not state, so that the counts of a filter add up to all issues. */
export const notStated = "not-stated" as const;
/** Why a refusal stands, where no reason was recognised. */
export const notClassified = "not-classified" as const;

export const ageBands = ["0-17", "18-29", "30-39", "40-49", "50-59", "60-69", "70-120"] as const;
export type AgeBand = (typeof ageBands)[number];
export const sorts = ["relevance", "newest", "oldest"] as const;
export const citedBySides = ["either", "reviewer", "claims-administrator"] as const;
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
  "cited-by": z.enum(citedBySides).catch("either"),
  "ur-cited": many(oneOf(...statements)),
  "reviewer-cited": many(oneOf(...statements)),
  reason: many(oneOf(...denialReasonSchema.options, notClassified)),
  conclusion: many(oneOf(...conclusionSchema.options.map(slugOf))),
  specialty: many(slug),
  "body-part": many(slug),
  state: many(state),
  year: many(year),
  "injury-year": many(year),
  sex: many(oneOf("male", "female", notStated)),
  age: many(oneOf(...ageBands, notStated)),
  flag: many(oneOf(...flagSchema.options)),
  sort: z.enum(sorts).catch("relevance"),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type SearchParams = z.output<typeof searchParamsSchema>;

/** The keys that hold lists of values, in the order of addresses and panels. */
export const filterKeys = [
  "outcome",
  "category",
  "treatment",
  "drug-class",
  "guideline",
  "section",
  "ur-cited",
  "reviewer-cited",
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
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** Reads a page's or request's query. Never throws: what is not valid falls back to its default. */
export function readSearchParams(input: Record<string, string | string[] | undefined>): SearchParams {
  const single = (key: string) => {
    const value = input[key];
    return Array.isArray(value) ? value[0] : value;
  };
  return searchParamsSchema.parse({
    ...input,
    q: single("q"),
    sort: single("sort"),
    page: single("page"),
    "cited-by": single("cited-by"),
  });
}

/** The same for the query of a request's URL. */
export function readSearchQuery(query: URLSearchParams): SearchParams {
  return readSearchParams(Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)])));
}

/** The query string of a search: keys in a fixed order, values sorted, defaults left out; "" for the empty search. */
export function writeSearchParams(params: SearchParams): string {
  const out = new URLSearchParams();
  if (params.q) out.set("q", params.q);
  for (const key of filterKeys) for (const value of params[key]) out.append(key, value);
  if (params["cited-by"] !== "either") out.set("cited-by", params["cited-by"]);
  if (params.sort !== "relevance") out.set("sort", params.sort);
  if (params.page > 1) out.set("page", String(params.page));
  return out.toString().replaceAll("%2F", "/");
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
 * The same search with one value of a filter added, or taken away where it was on; back on page 1. `-value` excludes; a value that
 * was included is then so no longer, and the other way round.
 */
export function toggleFilter(params: SearchParams, key: FilterKey, value: string): SearchParams {
  const values: readonly string[] = params[key];
  const others = values.filter((v) => plainValue(v) !== plainValue(value));
  const next = values.includes(value) ? others : [...others, value];
  return searchParamsSchema.parse({ ...params, [key]: next, page: 1 });
}

/** The empty search. */
export const emptySearch: SearchParams = readSearchParams({});
