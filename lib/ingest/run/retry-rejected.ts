import { existsSync } from "node:fs";
import { type Rejection, resolveRejections } from "@/lib/db/rejections";
import type { FileFinding, PassOptions } from "@/lib/ingest/run/ingest-paths";
import { ingestPaths } from "@/lib/ingest/run/ingest-paths";
import type { Report } from "@/lib/ingest/run/report";
import { withDatabase } from "@/lib/ingest/run/with-engines";
import { fileHash } from "@/lib/letter/identity";
import type { Engines } from "@/lib/local/engines";

/**
 * Reads rejected files again from their paths. A rejection leaves the list if its bytes are a
 * letter now, or if the file has other bytes now (which may be rejected in turn). `gone`: files
 * that no longer exist, or came from standard input; they stay. Links out of a folder stay too:
 * named here, they would be followed.
 */
export async function retryRejected(
  rejections: Rejection[],
  options: PassOptions & { engines: Engines },
): Promise<{ report: Report; gone: Rejection[] }> {
  const readable = rejections.filter(({ reason }) => reason !== "outside-folder");
  const wanted = new Set(readable.map(({ path }) => path));
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
  return { report, gone: readable.filter(({ path }) => !hashes.has(path)) };
}

/**
 * The file to read for a finding: itself, its JSON lines file (`letters.jsonl:17`) or its archive
 * (`letters.zip!/a.txt`); null if it no longer exists.
 */
export function containerOf(path: string): string | null {
  const archive = path.split("!/")[0] ?? path;
  const files = [path, path.replace(/:\d+$/, ""), archive];
  return files.find((file) => existsSync(file)) ?? null;
}
