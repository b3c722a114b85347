import { searchEndpoint } from "@/app/api/v1/endpoint";
import { streamExport } from "@/app/stream-export";
import { csvOperation } from "@/lib/api/operations/whole-results";
import { readEnv } from "@/lib/env";
import { csvFile } from "@/lib/export/issue-files";

export const dynamic = "force-dynamic";

/** The issues of a search as a table, all of them. */
export const GET = searchEndpoint(csvOperation, ({ query }) =>
  streamExport(query, csvFile(readEnv().SITE_URL)),
);
