import { streamExport } from "@/app/stream-export";
import { csvLine, exportRow } from "@/components/reuse/export-row";
import { readEnv } from "@/lib/env";
import { readSearchQuery } from "@/lib/search/params";

export const dynamic = "force-dynamic";

const columns =
  "issue,determination,number,decision,headnote,request,decidingSentence,reviewerGuidelines,specialties,licensedIn,age,sex,decisionDate,flags,sample,link";

/** The issues of a search as a table, all of them. */
export async function GET(request: Request): Promise<Response> {
  const params = readSearchQuery(new URL(request.url).searchParams);
  const site = readEnv().SITE_URL;
  return streamExport(params, {
    type: "text/csv",
    file: "imr-issues.csv",
    head: `${columns}\r\n`,
    line: (hit) => csvLine(Object.values(exportRow(hit, site))),
  });
}
