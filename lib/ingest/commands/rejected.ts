import { listRejections, type Rejection } from "@/lib/db/rejections";
import { readFlags } from "@/lib/ingest/commands/arguments";
import { print, runCommand, usageOr, usingEngines } from "@/lib/ingest/commands/command";
import { rejectionTable } from "@/lib/ingest/run/rejection-table";
import { reportTable } from "@/lib/ingest/run/report-table";
import { retryRejected } from "@/lib/ingest/run/retry-rejected";
import { withDatabase } from "@/lib/ingest/run/with-engines";
import type { Engines } from "@/lib/local/engines";

const usage = `Usage: npm run rejected [-- --json] [-- --retry]

Lists the files that ingestion rejected, with reason, stage, type and length.
Names and paths of files may hold personal data: keep the list to yourself.

--json   as JSON
--retry  reads them again from where they were found; those that are letters now leave the list

Exit code: 0, after --retry 1 where something is still rejected; 2 wrong usage or an engine failed; 130 interrupted`;

/**
 * `npm run rejected`: the files that are no letters, and another try for them. See `usage`.
 */
const { flags } = await usageOr(readFlags(process.argv.slice(2), ["json", "retry"]), usage);
await runCommand((signal) =>
  usingEngines(async (engines) => {
    const rejections = await withDatabase(engines, (pool) => listRejections(pool, { limit: 1_000_000 }));
    return flags.retry ? retry(rejections, engines, signal) : list(rejections);
  }),
);

async function list(rejections: Rejection[]): Promise<number> {
  if (flags.json) await print(JSON.stringify(rejections));
  else if (rejections.length === 0) await print("No file is rejected.");
  else {
    const after = `${rejections.length} rejected. To read them again: npm run rejected -- --retry`;
    await print(`${rejectionTable(rejections)}\n\n${after}`);
  }
  return 0;
}

async function retry(rejections: Rejection[], engines: Engines, signal: AbortSignal): Promise<number> {
  const { report, gone } = await retryRejected(rejections, { engines, signal });
  if (flags.json) await print(JSON.stringify({ ...report, gone: gone.map(({ path }) => path) }));
  else {
    const missing = gone.map(({ path }) => `No longer found: ${path === "-" ? "standard input" : path}`);
    await print([reportTable(report), ...missing].join("\n"));
  }
  return report.rejected + gone.length > 0 ? 1 : 0;
}
