import { columns, exportRow } from "@/lib/export/columns";
import { csvHead, csvLine } from "@/lib/export/csv";
import type { IssueDocument } from "@/lib/search/indexing";

/** How issues become a file: its media type and ending, its first line, and one line an issue. */
export type IssueFile = {
  type: string;
  extension: string;
  head: string;
  line: (issue: IssueDocument) => string;
};

/** A table for spreadsheets. `site`: the address that links begin with. */
export const csvFile = (site: string): IssueFile => ({
  type: "text/csv",
  extension: "csv",
  head: csvHead(columns.map(({ name }) => name)),
  line: (issue) => csvLine(Object.values(exportRow(issue, site))),
});

/** One JSON object a line. `site`: the address that links begin with. */
export const ndjsonFile = (site: string): IssueFile => ({
  type: "application/x-ndjson",
  extension: "ndjson",
  head: "",
  line: (issue) => `${JSON.stringify(exportRow(issue, site))}\n`,
});
