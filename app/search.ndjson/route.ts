import { streamExport } from "@/app/stream-export";
import { ndjsonContract } from "@/lib/api/operations/whole-results";
import { respond } from "@/lib/api/respond";
import { readEnv } from "@/lib/env";
import { ndjsonFile } from "@/lib/export/issue-files";

export const dynamic = "force-dynamic";

/** The issues of a search as one JSON object a line, all of them. */
export const GET = (request: Request) =>
  respond(
    { ...ndjsonContract, load: ({ query }) => streamExport(query, ndjsonFile(readEnv().SITE_URL)) },
    request,
  );
