import { searchEndpoint } from "@/app/api/v1/endpoint";
import { streamExport } from "@/app/stream-export";
import { ndjsonOperation } from "@/lib/api/operations/whole-results";
import { readEnv } from "@/lib/env";
import { exportRow } from "@/lib/export/export-row";

export const dynamic = "force-dynamic";

/** The issues of a search as one JSON object a line, all of them. */
export const GET = searchEndpoint(ndjsonOperation, async ({ query }) => {
  const site = readEnv().SITE_URL;
  return streamExport(query, {
    type: "application/x-ndjson",
    extension: "ndjson",
    head: "",
    line: (issue) => `${JSON.stringify(exportRow(issue, site))}\n`,
  });
});
