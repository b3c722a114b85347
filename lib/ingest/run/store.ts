import type { RejectionToSave } from "@/lib/db/rejections";
import type { KnownFile, LetterToSave, SaveOutcome } from "@/lib/db/save";
import type { Candidate, Renamed } from "@/lib/ingest/run/candidate";
import { count, type Report } from "@/lib/ingest/run/report";

/**
 * A letter's text, once, with all files of the batch that hold it, and how many places were masked
 * in it, by kind.
 */
export type ReadText = { letter: LetterToSave; masked: Record<string, number> };

/** What a batch of files came to. Each file is in one of the four. */
export type ReadBatch = {
  texts: ReadText[];
  renamed: Renamed[];
  rejections: RejectionToSave[];
  unchanged: number;
};

/** Where a run puts what it read, and what it asks before reading. */
export type Store = {
  /** What is known of these files by their bytes. */
  known(candidates: Candidate[]): Promise<Map<string, KnownFile>>;
  /** Keeps a batch and counts it. Throws only when the store cannot be used. */
  keep(batch: ReadBatch, report: Report): Promise<void>;
  /**
   * Ends the run: notes its counters, and waits for the index unless told to stop. `onIndexing`:
   * how many determinations it waits for.
   */
  close(
    report: Report,
    options: { signal?: AbortSignal; onIndexing?: (waiting: number) => void },
  ): Promise<void>;
  /** Gives up after an error; never throws. */
  fail(report: Report): Promise<void>;
};

/**
 * Keeps nothing and asks no engine: a dry run tells whether the files can be read, and which of
 * them hold the same text.
 */
export function dryStore(): Store {
  // 16 digits of a hash tell a million texts apart, and keep the set small.
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
        tallyText(report, text, seen.has(hash) ? "duplicate" : text.letter.status);
        seen.add(hash);
      }
    },
    async close() {},
    async fail() {},
  };
}

/**
 * Counts a text by what became of it: its first file brought it, the others of the batch repeat it.
 */
export function tallyText(
  report: Report,
  { letter, masked }: ReadText,
  outcome: Exclude<SaveOutcome["outcome"], "refused">,
): void {
  const files = letter.files.length;
  report.read += files;
  if (outcome === "duplicate" || outcome === "unchanged") {
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

/** Counts files that are no letters. */
export function tallyRejected(report: Report, reason: RejectionToSave["reason"], files = 1): void {
  report.read += files;
  report.rejected += files;
  count(report.rejectedBy, reason, files);
}
