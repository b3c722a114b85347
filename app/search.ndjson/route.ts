import { searchEndpoint } from "@/app/api/v1/endpoint";
import { streamExport } from "@/app/stream-export";
import { ndjsonOperation } from "@/lib/api/operations/whole-results";
import { readEnv } from "@/lib/env";
import { ndjsonFile } from "@/lib/export/issue-files";

export const dynamic = "force-dynamic";

/** The issues of a search as one JSON object a line, all of them. */
export const GET = searchEndpoint(ndjsonOperation, ({ query }) =>
  streamExport(query, ndjsonFile(readEnv().SITE_URL)),
);
