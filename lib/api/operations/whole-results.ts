import { z } from "zod";
import type { ApiRequest, Operation } from "@/lib/api/operation";
import { exportParameters, feedParameters } from "@/lib/api/parameters";
import { slug } from "@/lib/catalog/slug";
import { readEnv } from "@/lib/env";
import { atomFeed, feedFields, jsonFeed } from "@/lib/export/atom";
import { exportFields } from "@/lib/export/columns";
import { csvFile, type IssueFile, ndjsonFile } from "@/lib/export/issue-files";
import { eachIssue, readSearch } from "@/lib/search";
import { describeSearch, restrictions } from "@/lib/search/results";
import {
  deepestPage,
  readSearchQuery,
  type SearchParams,
  searchHref,
  writeSearchParams,
} from "@/lib/search/url";
import { inTurn } from "@/lib/server/queue";

const streamed =
  "All issues of a search, however many, streamed. They stand in the order of `sort`, and with `relevance` the newest first; what states no date comes last. Each is there once, also while letters are added or taken out. The header `X-Total-Count` tells how many there are when the answer begins.";

/** Entries on a page of a feed. */
const feedEntries = 50;
const feedWords = `The issues of a search as a feed: treatment, outcome and guidelines cited, nothing of the worker’s story. Whatever \`sort\` says, those come first that the casebook held or saw changed last (\`updated\`; \`published\` is the day of decision). ${feedEntries} on a page; \`next\` leads to those added before.`;

const shared = {
  group: "Whole results",
  pathParameters: [],
  parameters: exportParameters,
  rejectsUnknownValues: true,
} as const;

/** A table for spreadsheets and statistics programs. */
export const csvOperation: Operation = {
  ...shared,
  id: "searchCsv",
  path: "/search.csv",
  summary: "A search as CSV",
  description: `${streamed} Several values of one column are joined by a semicolon and a blank. A text that a spreadsheet would run as a formula has an apostrophe before it.`,
  answer: { type: "text/csv", schema: z.string(), description: "RFC 4180, in UTF-8, with a header line." },
  examples: [{ summary: "Overturned issues", query: "outcome=overturned" }],
  load: (request) => streamIssues(request, csvFile),
};

/** One JSON object a line. */
export const ndjsonOperation: Operation = {
  ...shared,
  id: "searchNdjson",
  path: "/search.ndjson",
  summary: "A search as NDJSON",
  description: `${streamed} Each line has the columns of the CSV as its keys (\`ExportRow\`).`,
  answer: {
    type: "application/x-ndjson",
    schema: z.string(),
    description: "One JSON object a line, in UTF-8.",
  },
  examples: [{ summary: "Issues on acupuncture", query: "treatment=acupuncture" }],
  load: (request) => streamIssues(request, ndjsonFile),
};

/** A feed. */
export const atomOperation: Operation = {
  ...shared,
  parameters: feedParameters,
  id: "searchAtom",
  path: "/search.atom",
  summary: "A search as a feed",
  description: feedWords,
  answer: { type: "application/atom+xml", schema: z.string(), description: "Atom (RFC 4287), in UTF-8." },
  examples: [{ summary: "What is new on physical therapy", query: "treatment=physical-therapy" }],
  load: async (request) => ({ body: atomFeed(await loadFeed(request, "/search.atom")) }),
};

/** The same as JSON. */
export const jsonFeedOperation: Operation = {
  ...shared,
  parameters: feedParameters,
  id: "searchJsonFeed",
  path: "/search.feed.json",
  summary: "A search as a JSON Feed",
  description: feedWords,
  answer: { type: "application/feed+json", schema: z.string(), description: "JSON Feed 1.1, in UTF-8." },
  examples: [{ summary: "What is new on physical therapy", query: "treatment=physical-therapy" }],
  load: async (request) => ({ body: jsonFeed(await loadFeed(request, "/search.feed.json")) }),
};

/**
 * All issues of a search as a stream. The first batch is loaded before the answer begins, so that an
 * unreachable engine gives an error and not an empty file; each other one as its reader asks for it.
 * The file holds nothing but issues; headers hold the day, the search and the number of issues. Throws a
 * SearchUnavailable.
 */
async function streamIssues({ query }: ApiRequest, file: (site: string) => IssueFile): Promise<Response> {
  const site = readEnv().SITE_URL;
  const { type, extension, head, line } = file(site);
  const { params, batches, first } = await inTurn(async () => {
    const params = { ...(await readSearch(readSearchQuery(query))).params, page: 1 };
    const batches = eachIssue(params, exportFields);
    return { params, batches, first: (await batches.next()).value };
  });
  const lines = async function* () {
    yield head;
    for (let next = first; next; next = (await inTurn(() => batches.next())).value)
      yield next.issues.map(line).join("");
  };
  return new Response(streamOf(lines()), {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${fileName(params)}.${extension}"`,
      link: `<${site}${searchHref(params)}>; rel="alternate"; type="text/html"`,
      "x-total-count": String(first?.total ?? 0),
      "cache-control": "no-store",
    },
  });
}

/** Asks for a text when its reader does, and for no more once the reader is gone. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      const { value, done } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await texts.return(undefined)),
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

/**
 * "imr-issues-overturned-mri-2017-02-28", so that several downloads can be told apart. Made of
 * filters only, because the words of a query may be private.
 */
function fileName({ q: _, ...filters }: SearchParams): string {
  const params = { ...filters, q: "" };
  const day = new Date().toISOString().slice(0, 10);
  const about = restrictions(params).length > 0 ? `-${slug(describeSearch(params)).slice(0, 60)}` : "";
  return `imr-issues${about}-${day}`.replace(/-+/g, "-");
}

/**
 * A page of a search's feed, whose address is `path` (RFC 5005, a paged feed). Many letters come in the same
 * second, so pages are counted; as the pages of results they end. Throws a SearchUnavailable.
 */
async function loadFeed({ query }: ApiRequest, path: string): Promise<Parameters<typeof atomFeed>[0]> {
  const { params: asked } = await readSearch(readSearchQuery(query));
  const params = { ...asked, sort: "added" as const };
  const [from, to] = [(params.page - 1) * feedEntries, params.page * feedEntries];
  const found = [];
  // One more tells whether there is a next page.
  for await (const { issues } of eachIssue({ ...params, page: 1 }, feedFields, to + 1)) found.push(...issues);
  const site = readEnv().SITE_URL;
  // A feed is always sorted alike, so its own address says nothing of the order.
  const addressOf = (page: number) => {
    const own = writeSearchParams({ ...params, page, sort: "relevance" });
    return `${site}${path}${own && `?${own}`}`;
  };
  return {
    title: `IMR decisions: ${describeSearch(params)}`,
    self: addressOf(params.page),
    page: `${site}${searchHref({ ...params, page: 1 })}`,
    ...(found.length > to && params.page < deepestPage && { next: addressOf(params.page + 1) }),
    site,
    issues: found.slice(from, to),
  };
}
