import type { RejectionToSave } from "@/lib/db/rejections";
import type { KnownFile, LetterToSave } from "@/lib/db/save";
import type { Candidate, Renamed } from "@/lib/ingest/run/candidate";
import type { Report } from "@/lib/ingest/run/report";

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
