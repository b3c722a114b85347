import { streamExport } from "@/app/stream-export";
import { exportRow } from "@/components/reuse/export-row";
import { readEnv } from "@/lib/env";

export const dynamic = "force-dynamic";

/** The issues of a search as one JSON object a line, all of them. */
export async function GET(request: Request): Promise<Response> {
  const site = readEnv().SITE_URL;
  return streamExport(request, {
    type: "application/x-ndjson",
    extension: "ndjson",
    head: "",
    line: (issue) => `${JSON.stringify(exportRow(issue, site))}\n`,
  });
}
