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

const streamed =
  "All issues of a search, however many, streamed. The header `X-Total-Count` tells how many there are when the answer begins: fewer lines mean that the connection broke.";

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
 * unreachable engine gives an error and not an empty file. The file holds nothing but issues;
 * headers hold the day, the search and the number of issues. Throws a SearchUnavailable.
 */
async function streamIssues({ query }: ApiRequest, file: (site: string) => IssueFile): Promise<Response> {
  const site = readEnv().SITE_URL;
  const { type, extension, head, line } = file(site);
  const params = { ...(await readSearch(readSearchQuery(query))).params, page: 1 };
  const batches = eachIssue(params, exportFields);
  let next = await batches.next();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(head)),
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(encoder.encode(next.value.issues.map(line).join("")));
      next = await batches.next();
    },
    cancel: async () => void (await batches.return(undefined)),
  });
  return new Response(stream, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${fileName(params)}.${extension}"`,
      link: `<${site}${searchHref(params)}>; rel="alternate"; type="text/html"`,
      "x-total-count": String(next.done ? 0 : next.value.total),
      "cache-control": "no-store",
    },
  });
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
