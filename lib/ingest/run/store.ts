import type { RejectionToSave } from "@/lib/db/rejections";
import type { KnownFile, LetterToSave, SaveOutcome } from "@/lib/db/save";
import type { Candidate, Renamed } from "@/lib/ingest/run/candidate";
import { count, type Report } from "@/lib/ingest/run/report";

/**
 * A text with all files of the batch that have it, and how many places were masked in it, by kind.
 */
export type ReadText = { letter: LetterToSave; masked: Record<string, number> };

/** The results of a batch. Each file is in one of the four. */
export type ReadBatch = {
  texts: ReadText[];
  renamed: Renamed[];
  rejections: RejectionToSave[];
  unchanged: number;
};

/** Where a run stores its results, and looks up known files before it reads. */
export type Store = {
  /** The files that are stored already, by the hash of their bytes. */
  known(candidates: Candidate[]): Promise<Map<string, KnownFile>>;
  /** Stores a batch and counts it. Throws only if the store cannot be used. */
  keep(batch: ReadBatch, report: Report): Promise<void>;
  /**
   * Ends the run: saves its counters, and waits for the index unless aborted. `onIndexing`: called
   * with the number of determinations that it waits for.
   */
  close(
    report: Report,
    options: { signal?: AbortSignal; onIndexing?: (waiting: number) => void },
  ): Promise<void>;
  /** Ends the run after an error; never throws. */
  fail(report: Report): Promise<void>;
};

/**
 * Stores nothing and needs no engine: a dry run shows which files can be read, and which have the
 * same text.
 */
export function dryStore(): Store {
  // 16 digits of a hash are enough for a million texts, and keep the set small.
  const seen = new Set<string>();
  return {
    async known() {
      return new Map();
    },
    async keep({ texts, rejections, unchanged }, report) {
      report.unchanged += unchanged;
      report.read += unchanged;
      for (const { reason } of rejections) tallyRejected(report, reason);
      for (const text of texts) {
        const hash = text.letter.contentHash.slice(0, 16);
        tallyText(report, text, { outcome: seen.has(hash) ? "duplicate" : text.letter.status });
        seen.add(hash);
      }
    },
    async close() {},
    async fail() {},
  };
}

/**
 * Counts a text by its outcome; the second and further files of the batch are duplicates. `newFiles`:
 * see SaveOutcome.
 */
export function tallyText(
  report: Report,
  { letter, masked }: ReadText,
  { outcome, newFiles }: { outcome: Exclude<SaveOutcome["outcome"], "refused">; newFiles?: number },
): void {
  const files = letter.files.length;
  report.read += files;
  if (outcome === "duplicate") {
    const duplicates = newFiles ?? files;
    report.duplicate += duplicates;
    report.unchanged += files - duplicates;
    return;
  }
  if (outcome === "unchanged" || outcome === "withdrawn") {
    report[outcome] += files;
    return;
  }
  report[outcome] += 1;
  report.duplicate += files - 1;
  if (outcome === "partial")
    for (const code of new Set(letter.warnings.map((it) => it.code))) count(report.partialBy, code);
  const places = Object.entries(masked).filter(([, found]) => found > 0);
  if (places.length > 0) report.masked.letters += 1;
  for (const [kind, found] of places) count(report.masked.places, kind, found);
}

/** Counts rejected files. */
export function tallyRejected(report: Report, reason: RejectionToSave["reason"], files = 1): void {
  report.read += files;
  report.rejected += files;
  count(report.rejectedBy, reason, files);
}
