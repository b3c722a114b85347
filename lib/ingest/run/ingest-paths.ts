import type { Readable } from "node:stream";
import { PdfPool } from "@/lib/ingest/extract/pdf-pool";
import { findLetters } from "@/lib/ingest/find/find-letters";
import type { Finding } from "@/lib/ingest/find/finding";
import { limits } from "@/lib/ingest/limits";
import { type Candidate, isSamplePath, sortCandidates, toCandidates } from "@/lib/ingest/run/candidate";
import { DatabaseStore } from "@/lib/ingest/run/database-store";
import { readCandidates } from "@/lib/ingest/run/read-candidates";
import { assertSums, count, emptyReport, type Report } from "@/lib/ingest/run/report";
import type { Store } from "@/lib/ingest/run/store";
import { withEngines } from "@/lib/ingest/run/with-engines";
import type { Engines } from "@/lib/local/engines";
import { messageOf } from "@/lib/local/obstacle";

export type PassOptions = {
  /** What `-` among the paths reads; the process's own where not given. */
  stdin?: Readable;
  /** Marks every letter as a sample; those of the project's `samples/` always are. */
  sample?: boolean;
  /** Reads only these findings (a retry). */
  only?: (finding: FileFinding) => boolean;
  /** Follows symbolic links out of the folders that were given. */
  follow?: boolean;
  /** Ends the run; what was read is stored and counted. */
  signal?: AbortSignal;
  /** Called with the number of further files processed, and their bytes of the input. */
  onProgress?: (files: number, weight: number) => void;
  /** Called after all is read, with the number of determinations that wait for the index. */
  onIndexing?: (waiting: number) => void;
};

/** An engine failed during a run; `report` counts what was stored before. */
export class IngestStopped extends Error {
  constructor(
    readonly report: Report,
    cause: unknown,
  ) {
    super(messageOf(cause), { cause });
  }
}

/** A finding that is a file to read or to reject. */
export type FileFinding = Exclude<Finding, { kind: "passed-over" }>;

/**
 * A batch ends at so many letters or bytes, whichever comes first; a run has two batches in memory.
 */
const batchLimits = {
  size: 500,
  bytes: 16 * 1024 * 1024,
  bytesOf: (finding: FileFinding) => (finding.kind === "candidate" ? finding.bytes.length : 0),
};

/**
 * One pass over all letters under the paths, in bounded memory: while a batch is being stored and
 * indexed the next one is read. Throws IngestStopped when the store fails; the paths must exist.
 */
export async function ingestInto(store: Store, paths: string[], options: PassOptions = {}): Promise<Report> {
  const report = emptyReport();
  const started = performance.now();
  const { signal, sample, onProgress = () => {} } = options;
  const onRead = ({ weight }: Candidate) => onProgress(1, weight);
  const sampled = (path: string) => sample === true || isSamplePath(path);
  const pdfs = new PdfPool();
  signal?.addEventListener("abort", () => pdfs.close(), { once: true });
  let saving = Promise.resolve();
  try {
    for await (const batch of batches(files(paths, report, options), batchLimits)) {
      const { candidates, refused } = toCandidates(batch, sampled);
      const { fresh, renamed, unchanged } = sortCandidates(candidates, await store.known(candidates));
      onProgress(batch.length - fresh.length, sum(batch) - sum(fresh));
      const { texts, rejections, repeated } = await readCandidates(fresh, pdfs, { signal, onRead });
      await saving;
      const all = [...refused, ...rejections];
      saving = store.keep({ texts, renamed, rejections: all, unchanged: unchanged + repeated }, report);
      saving.catch(() => {}); // handled where it is awaited, a batch later
    }
    await saving;
    await store.close(report, options);
    if (signal?.aborted) report.status = "interrupted";
  } catch (error) {
    report.status = "stopped";
    await saving.catch(() => {});
    await store.fail(report);
    throw new IngestStopped(report, error);
  } finally {
    pdfs.close();
    report.seconds = (performance.now() - started) / 1000;
  }
  assertSums(report);
  return report;
}

/** The findings to read or reject, until aborted; the others are counted by type. */
async function* files(
  paths: string[],
  report: Report,
  { stdin, only, signal, follow }: PassOptions,
): AsyncGenerator<FileFinding> {
  for await (const finding of findLetters(paths, { stdin, signal, follow })) {
    if (signal?.aborted) return;
    if (finding.kind === "passed-over") {
      if (!only) countType(report.passedOver, finding.type);
    } else if (!only || only(finding)) yield finding;
  }
}

/** Counts a file of another type under its name, or with the rest when there are many types. */
function countType(types: Report["passedOver"], type: string): void {
  const listed = type in types || Object.keys(types).length < limits.passedOverTypes;
  count(types, listed ? type : "of other types");
}

const sum = (items: { weight: number }[]) => items.reduce((total, { weight }) => total + weight, 0);

/** Batches of at most `size` items, ended early when their bytes reach `bytes`. */
export async function* batches<T>(
  items: AsyncIterable<T>,
  limits: { size: number; bytes: number; bytesOf: (item: T) => number },
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const item of items) {
    batch.push(item);
    bytes += limits.bytesOf(item);
    if (batch.length < limits.size && bytes < limits.bytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Ingests all letters under the paths (absolute; `-` = standard input) into PostgreSQL and from
 * there into the index. The same input twice writes nothing. Throws IngestStopped when PostgreSQL
 * fails during the run; the report has a failure of the index.
 */
export function ingestPaths(
  paths: string[],
  { engines, ...options }: PassOptions & { engines: Engines },
): Promise<Report> {
  const call = { command: options.only ? "retry" : "ingest", signal: options.signal };
  return withEngines(engines, call, (tools) => ingestInto(new DatabaseStore(tools), paths, options));
}
