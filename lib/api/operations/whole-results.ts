import { z } from "zod";
import type { ApiRequest, Operation } from "@/lib/api/operation";
import { exportParameters } from "@/lib/api/parameters";
import { slug } from "@/lib/catalog/slug";
import { readEnv } from "@/lib/env";
import { atomFeed, feedFields } from "@/lib/export/atom";
import { exportFields } from "@/lib/export/columns";
import { csvFile, type IssueFile, ndjsonFile } from "@/lib/export/issue-files";
import { eachIssue, readSearch } from "@/lib/search";
import { describeSearch, restrictions } from "@/lib/search/results";
import { readSearchQuery, type SearchParams, searchHref, writeSearchParams } from "@/lib/search/url";
import { inTurn } from "@/lib/server/queue";

const streamed =
  "All issues of a search, however many, streamed. They stand in the order of `sort`, and with `relevance` the newest first; what states no date comes last. Each is there once, also while letters are added or taken out. The header `X-Total-Count` tells how many there are when the answer begins.";

/** Entries of a feed. */
const feedEntries = 50;

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
  id: "searchAtom",
  path: "/search.atom",
  summary: "A search as a feed",
  description: `The latest ${feedEntries} decisions of a search as an Atom feed: treatment, outcome and guidelines cited, nothing of the worker’s story. The newest come first, whatever \`sort\` says.`,
  answer: { type: "application/atom+xml", schema: z.string(), description: "Atom (RFC 4287), in UTF-8." },
  examples: [{ summary: "What is new on physical therapy", query: "treatment=physical-therapy" }],
  load: async (request) => ({ body: await loadFeed(request) }),
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

/** The newest decisions of a search as Atom. Throws a SearchUnavailable. */
async function loadFeed({ query }: ApiRequest): Promise<string> {
  const read = await readSearch(readSearchQuery(query));
  const params = { ...read.params, sort: "newest" as const, page: 1 };
  // A feed is always sorted by date, so its own address says nothing of the order.
  const own = writeSearchParams({ ...params, sort: "relevance" });
  const site = readEnv().SITE_URL;
  const { value } = await eachIssue(params, feedFields, feedEntries).next();
  return atomFeed({
    title: `IMR decisions: ${describeSearch(params)}`,
    self: `${site}/search.atom${own && `?${own}`}`,
    page: `${site}${searchHref(params)}`,
    site,
    issues: value?.issues ?? [],
  });
}
