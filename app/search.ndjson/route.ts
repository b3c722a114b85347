import { streamExport } from "@/app/stream-export";
import { exportRow } from "@/components/reuse/export-row";
import { readEnv } from "@/lib/env";
import { readSearchQuery } from "@/lib/search/params";

export const dynamic = "force-dynamic";

/** The issues of a search as one JSON object a line, all of them. */
export async function GET(request: Request): Promise<Response> {
  const params = readSearchQuery(new URL(request.url).searchParams);
  const site = readEnv().SITE_URL;
  return streamExport(params, {
    type: "application/x-ndjson",
    file: "imr-issues.ndjson",
    head: "",
    line: (hit) => `${JSON.stringify(exportRow(hit, site))}\n`,
  });
}
