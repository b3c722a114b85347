import { streamExport } from "@/app/stream-export";
import { csvLine } from "@/components/reuse/csv";
import { exportRow } from "@/components/reuse/export-row";
import { exportRowSchema } from "@/lib/api/schemas/export-row";
import { readEnv } from "@/lib/env";

export const dynamic = "force-dynamic";

const columns = Object.keys(exportRowSchema.shape) as (keyof typeof exportRowSchema.shape)[];

/** The issues of a search as a table, all of them. */
export async function GET(request: Request): Promise<Response> {
  const site = readEnv().SITE_URL;
  return streamExport(request, {
    type: "text/csv",
    extension: "csv",
    head: csvLine(columns),
    line: (issue) => {
      const row = exportRow(issue, site);
      return csvLine(columns.map((column) => row[column]));
    },
  });
}
