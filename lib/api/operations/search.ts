import { z } from "zod";
import { notValid, problem } from "@/lib/api/answer";
import type { Operation } from "@/lib/api/operation";
import { searchParameters } from "@/lib/api/parameters";
import { searchWithoutEngine } from "@/lib/api/search-without-engine";
import { readEnv } from "@/lib/env";
import { readAndSearch, SearchUnavailable, searchSummaries } from "@/lib/search";
import { interpretationSchema, searchResultSchema, summariesResultSchema } from "@/lib/search/results";
import { parameterWords, readSearchQuery, type SearchParams, writeSearchParams } from "@/lib/search/url";
import { noteInWords } from "@/lib/words/notes";
import { searchedWithoutEngine } from "@/lib/words/outage";

const noteSchema = z.strictObject({
  text: z.string(),
  instead: z.string().nullable().describe("The nearest query that is valid."),
  href: z
    .string()
    .optional()
    .describe(
      "The determination that the query names, or the search with the value that a filter may have meant.",
    ),
  label: z.string().optional().describe("What is found there, in words."),
});

const degradedSchema = z
  .strictObject({
    reason: z.literal("search-engine-unavailable"),
    text: z.string().describe("What was searched, in words."),
    withoutCounts: z
      .boolean()
      .describe("Whether `facets` has but a few filters, since counting all would take too long."),
  })
  .describe(
    "Where the search engine does not answer and the database did: filters and totals are exact, but words are sought only in the treatment request and in the names of what was requested, and the newest come first. Null otherwise.",
  );

/** What a search answers; how long it took stands in a header, so that equal answers are equal. */
export const searchAnswerSchema = searchResultSchema
  .omit({ tookMs: true })
  .extend({
    notes: z.array(noteSchema).describe("Where a query or a filter needed help."),
    interpretation: interpretationSchema
      .nullable()
      .describe("How the words of the query were read; null where all are searched as typed."),
    degraded: degradedSchema.nullable(),
  })
  .describe("A page of results.");

/** What a search of the clinical summaries answers. */
export const summariesAnswerSchema = summariesResultSchema
  .omit({ tookMs: true })
  .extend({ notes: searchAnswerSchema.shape.notes })
  .describe("A page of clinical summaries, the answer where `in` is `summary`.");

const eitherAnswerSchema = z.union([searchAnswerSchema, summariesAnswerSchema]);

/** A search. */
export const searchOperation: Operation<typeof eitherAnswerSchema> = {
  id: "search",
  group: "Search",
  path: "/api/v1/search",
  summary: "Search the issues",
  description:
    "The issues that match, 20 a page, with the exact counts of every filter. It takes what the address of the site’s own search takes: copy the part behind `/search?`. Several values of one filter are alternatives, filters narrow one another, and a value behind a minus is left out (`treatment=-mri`). With `in=summary` it answers the determinations in whose clinical summary the words are found, as `summaries` in place of `hits` and without counts of filters. While the search engine does not answer, the database does, and `degraded` tells what was searched. The `Link` header leads to the next, the previous, the first and the last page.",
  pathParameters: [],
  parameters: searchParameters,
  answer: { type: "application/json", schema: eitherAnswerSchema, description: "A page of results." },
  examples: [
    {
      summary: "Overturned physical therapy, the newest first",
      query: "treatment=physical-therapy&outcome=overturned&sort=newest",
    },
    { summary: "Words of the rationale, on the second page", query: "q=pain&page=2" },
    {
      summary: "Refusals for which the claims administrator cited ODG and nothing else",
      query: "outcome=upheld&ur-body=only-odg",
    },
    { summary: "Letters whose clinical summary tells of acupuncture", query: "q=acupuncture&in=summary" },
  ],
  paged: true,
  rejectsUnknownValues: true,
  load: async ({ query }) => {
    const typed = readSearchQuery(query);
    const { params, tookMs, ...body } =
      typed.in === "summary" ? await inSummaries(typed) : await inIssues(typed);
    const isDegraded = "degraded" in body && body.degraded !== null;
    if (params.page > Math.max(1, body.pageCount))
      return body.total > body.pageCount * body.pageSize
        ? notValid(`Pages of this search go up to ${body.pageCount}. ${parameterWords.page.description}`)
        : problem(404, "No such page", `The last page is ${body.page}.`);
    return {
      body: { ...body, notes: body.notes.map(noteInWords) },
      headers: {
        link: pageLinks(params, body.pageCount, readEnv().SITE_URL),
        "server-timing": `search;dur=${tookMs}`,
        ...(isDegraded && { "cache-control": "no-store" }),
      },
    };
  },
};

async function inSummaries(params: SearchParams) {
  return { params, ...(await searchSummaries(params)) };
}

async function inIssues(typed: SearchParams) {
  try {
    const { read, result } = await readAndSearch(typed);
    return { params: read.params, interpretation: read.interpretation, degraded: null, ...result };
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    const { read, result, withoutCounts } = await searchWithoutEngine(typed, error);
    const reason = "search-engine-unavailable" as const;
    const degraded = { reason, text: searchedWithoutEngine, withoutCounts };
    return { params: read.params, interpretation: read.interpretation, degraded, ...result };
  }
}

/** The Link header (RFC 8288) that leads from a page of results to the others. */
export function pageLinks(params: SearchParams, pageCount: number, site: string): string {
  const { page } = params;
  const last = Math.max(1, pageCount);
  const pages = {
    first: 1,
    ...(page > 1 && { prev: page - 1 }),
    ...(page < last && { next: page + 1 }),
    last,
  };
  return Object.entries(pages)
    .map(([relation, number]) => {
      const query = writeSearchParams({ ...params, page: number });
      return `<${site}/api/v1/search${query && `?${query}`}>; rel="${relation}"`;
    })
    .join(", ");
}
