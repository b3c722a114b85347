import { streamExport } from "@/app/stream-export";
import { csvContract } from "@/lib/api/operations/whole-results";
import { respond } from "@/lib/api/respond";
import { readEnv } from "@/lib/env";
import { csvFile } from "@/lib/export/issue-files";

export const dynamic = "force-dynamic";

/** The issues of a search as a table, all of them. */
export const GET = (request: Request) =>
  respond({ ...csvContract, load: ({ query }) => streamExport(query, csvFile(readEnv().SITE_URL)) }, request);
