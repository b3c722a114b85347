import type { Source } from "@/lib/letter/determination";
import type { ParseWarning } from "@/lib/letter/parse-result";
import type { Reading } from "@/lib/letter/record";
import type { Pool } from "./pool";

/** A file that holds a letter's text. */
export type SourceFile = {
  /** Base name. */
  name: string;
  path: string;
  /** SHA-256 of its bytes, hex. */
  fileHash: string;
  bytes: number;
  /** Comes from the invented letters that ship with the project. */
  sample: boolean;
};

/** A letter that was read, ready to be kept. */
export type LetterToSave = {
  contentHash: string;
  source: Source;
  mediaType: "text" | "pdf";
  files: SourceFile[];
  status: "published" | "partial";
  reading: Reading;
  warnings: ParseWarning[];
  parserVersion: string;
};

/**
 * What became of a letter: a new text (`published`, `partial`), a known text under a new file name (`duplicate`), a known text under
 * a known name (`unchanged`, no row written). `refused`: PostgreSQL would not take this one; nothing of it was kept, the others were.
 */
export type SaveOutcome =
  | {
      outcome: "published" | "partial" | "duplicate" | "unchanged";
      determinationId: string;
      revision: number;
    }
  | { outcome: "refused"; determinationId: string; detail: string };

/**
 * Keeps a batch (500 to 1,000 letters) in one transaction, outbox included; outcomes in the order of `letters`.
 * A new text for a known case number becomes the next and current revision. Throws only when the database cannot be used.
 */
export async function saveLetters(
  _pool: Pool,
  _runId: number,
  _letters: LetterToSave[],
): Promise<SaveOutcome[]> {
  throw new Error("not written yet");
}
