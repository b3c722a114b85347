import type { RejectionToSave } from "@/lib/db/rejections";
import type { LetterToSave } from "@/lib/db/save-letters";
import type { ReadFile } from "@/lib/ingest/read-file";
import type { Source } from "@/lib/letter/determination";
import { contentHash } from "@/lib/letter/identity";
import type { ParseWarning } from "@/lib/letter/parse-result";
import { parseLetter } from "@/lib/parse/parse-letter";
import { MASK, maskPrivate } from "@/lib/parse/privacy";
import { PARSER_VERSION } from "@/lib/parse/version";
import { withinTime } from "@/lib/parse/within-time";

const privacyWarning: ParseWarning = { code: "privacy", message: "Personal data is masked in this text." };

/** How long a text may take; a megabyte takes about a second. */
export const MILLISECONDS = 60_000;

type Failure = { ok: false } & Pick<RejectionToSave, "stage" | "reason" | "detail">;
type ReadText = Pick<LetterToSave, "status" | "reading" | "warnings" | "parserVersion">;

/** A file's letter, read; or why the file holds none. `masked`: places of personal data by kind. */
export type ReadLetter =
  | { ok: true; letter: Omit<LetterToSave, "files">; masked: Record<string, number> }
  | Failure;

/**
 * Text with its personal data masked, then fields. The content's hash is that of the masked text: it is public, and with the unmasked
 * one at hand nine masked digits could be found again by trying them all.
 */
export function readLetter(file: ReadFile, milliseconds = MILLISECONDS): ReadLetter {
  if (!file.ok) return { ok: false, stage: "extract", reason: file.reason, detail: file.detail };
  return withinTime(milliseconds, () => readMasked(file)) ?? tooSlow(milliseconds);
}

/** A stored text's reading, as the database keeps it. */
export function readStored(source: Source): { ok: true; text: ReadText } | Failure {
  return withinTime(MILLISECONDS, () => readText(source)) ?? tooSlow();
}

/** What becomes of a text that takes longer. */
export function tooSlow(milliseconds = MILLISECONDS) {
  const detail = `not read within ${milliseconds / 1000} seconds`;
  return { ok: false, stage: "parse", reason: "too-slow", detail } satisfies Failure;
}

function readMasked(file: Extract<ReadFile, { ok: true }>): ReadLetter {
  const { text, counts: masked } = maskPrivate(file.source.text);
  const source = { ...file.source, text };
  const read = readText(source);
  if (!read.ok) return read;
  const letter = { ...read.text, contentHash: contentHash(text), source, mediaType: file.mediaType };
  return { ok: true, masked, letter };
}

function readText(source: Source): { ok: true; text: ReadText } | Failure {
  const parsed = parseLetter(source);
  if (parsed.status === "unreadable") {
    const { reason, detail } = parsed;
    return { ok: false, stage: "parse", reason, detail };
  }
  const { source: _, ...reading } = parsed.determination;
  const status = parsed.status === "parsed" ? "published" : "partial";
  const warnings = [...parsed.warnings, ...(source.text.includes(MASK) ? [privacyWarning] : [])];
  return { ok: true, text: { status, reading, warnings, parserVersion: PARSER_VERSION } };
}
