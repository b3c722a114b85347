import { searchEndpoint } from "@/app/api/v1/endpoint";
import { streamExport } from "@/app/stream-export";
import { csvOperation } from "@/lib/api/operations/whole-results";
import { exportRowSchema } from "@/lib/api/schemas/export-row";
import { readEnv } from "@/lib/env";
import { csvHead, csvLine } from "@/lib/export/csv";
import { exportRow } from "@/lib/export/export-row";

export const dynamic = "force-dynamic";

const columns = Object.keys(exportRowSchema.shape) as (keyof typeof exportRowSchema.shape)[];

/** The issues of a search as a table, all of them. */
export const GET = searchEndpoint(csvOperation, async ({ query }) => {
  const site = readEnv().SITE_URL;
  return streamExport(query, {
    type: "text/csv",
    extension: "csv",
    head: csvHead(columns),
    line: (issue) => {
      const row = exportRow(issue, site);
      return csvLine(columns.map((column) => row[column]));
    },
  });
});
