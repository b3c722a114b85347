import { existsSync } from "node:fs";
import { type Rejection, resolveRejections } from "@/lib/db/rejections";
import type { FileFinding, PassOptions } from "@/lib/ingest/run/ingest-paths";
import { ingestPaths } from "@/lib/ingest/run/ingest-paths";
import type { Report } from "@/lib/ingest/run/report";
import { withDatabase } from "@/lib/ingest/run/with-engines";
import { fileHash } from "@/lib/letter/identity";
import type { Engines } from "@/lib/local/engines";

/**
 * Reads rejected files again from where they were found. A rejection leaves the list when its bytes
 * are a letter now, or when its file holds other bytes now (which are rejected under their own name
 * if they must be). `gone`: those that are not there any more, or came from standard input; they
 * stay.
 */
export async function retryRejected(
  rejections: Rejection[],
  options: PassOptions & { engines: Engines },
): Promise<{ report: Report; gone: Rejection[] }> {
  const wanted = new Set(rejections.map(({ path }) => path));
  const hashes = new Map<string, string>();
  const only = (finding: FileFinding) => {
    if (!wanted.has(finding.path)) return false;
    hashes.set(finding.path, fileHash(finding.kind === "candidate" ? finding.bytes : finding.head));
    return true;
  };
  const containers = new Set([...wanted].flatMap((path) => containerOf(path) ?? []));
  const report = await ingestPaths([...containers].sort(), { ...options, only });
  const replaced = rejections.filter(
    ({ path, fileHash }) => hashes.has(path) && hashes.get(path) !== fileHash,
  );
  await withDatabase(options.engines, (pool) => resolveRejections(pool, replaced));
  return { report, gone: rejections.filter(({ path }) => !hashes.has(path)) };
}

/**
 * The file that leads to a finding again: itself, its JSON lines file (`letters.jsonl:17`), its
 * archive (`letters.zip!/a.txt`); null where it is gone.
 */
export function containerOf(path: string): string | null {
  const archive = path.split("!/")[0] ?? path;
  const files = [path, path.replace(/:\d+$/, ""), archive];
  return files.find((file) => existsSync(file)) ?? null;
}
