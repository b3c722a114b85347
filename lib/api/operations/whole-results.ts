import { z } from "zod";
import type { Contract } from "@/lib/api/operation";
import { exportParameters } from "@/lib/api/parameters";

const streamed =
  "All issues of a search, however many, streamed. The header `X-Total-Count` tells how many there are when the answer begins: fewer lines mean that the connection broke.";

// Their loads are in app, which names files and feeds in the words of the filters panel.
const shared = {
  group: "Whole results",
  pathParameters: [],
  parameters: exportParameters,
  rejectsUnknownValues: true,
} as const;

/** A table for spreadsheets and statistics programs. */
export const csvContract: Contract = {
  ...shared,
  id: "searchCsv",
  path: "/search.csv",
  summary: "A search as CSV",
  description: `${streamed} Several values of one column are joined by a semicolon and a blank. A text that a spreadsheet would run as a formula has an apostrophe before it.`,
  answer: { type: "text/csv", schema: z.string(), description: "RFC 4180, in UTF-8, with a header line." },
  examples: [{ summary: "Overturned issues", query: "outcome=overturned" }],
};

/** One JSON object a line. */
export const ndjsonContract: Contract = {
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
};

/** A feed. */
export const atomContract: Contract = {
  ...shared,
  id: "searchAtom",
  path: "/search.atom",
  summary: "A search as a feed",
  description:
    "The latest 50 decisions of a search as an Atom feed: treatment, outcome and guidelines cited, nothing of the worker’s story. The newest come first, whatever `sort` says.",
  answer: { type: "application/atom+xml", schema: z.string(), description: "Atom (RFC 4287), in UTF-8." },
  examples: [{ summary: "What is new on physical therapy", query: "treatment=physical-therapy" }],
};
