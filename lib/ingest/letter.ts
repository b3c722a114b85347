import type { RejectionToSave } from "@/lib/db/rejections";
import type { MaskedText } from "@/lib/db/reparse";
import type { LetterToSave } from "@/lib/db/save";
import { type ReadFile, readBytes } from "@/lib/ingest/extract/read-file";
import type { Source } from "@/lib/letter/determination";
import { contentHash } from "@/lib/letter/identity";
import type { ParseWarning } from "@/lib/letter/warnings";
import { parseLetter, parserVersion } from "@/lib/parse/parse-letter";
import { MASK, maskPrivate } from "@/lib/parse/privacy";
import { withinTime } from "@/lib/parse/within-time";

const privacyWarning: ParseWarning = { code: "privacy", message: "Personal data is masked in this text." };

/** How long a text may take; a megabyte takes about a second. */
const longestParse = 60_000;

type Failure = { ok: false } & Pick<RejectionToSave, "stage" | "reason" | "detail">;
type ReadText = Pick<LetterToSave, "status" | "reading" | "warnings" | "parserVersion">;

/** A file's letter, read; or why the file holds none. `masked`: places of personal data by kind. */
export type ReadLetter =
  | { ok: true; letter: Omit<LetterToSave, "files">; masked: Record<string, number> }
  | Failure;
type ReadAgain = { ok: true; text: ReadText; masked: MaskedText | null };
type ReadStored = { ok: true; text: ReadText } | Failure;

/**
 * One file's letter from its bytes: decoded or extracted, masked, parsed under the time limit. Every
 * command and measurement reads letters this way, so that all of them print what is published.
 */
export async function readLetter(bytes: Uint8Array, name: string): Promise<ReadLetter> {
  return readLetters([await readBytes(bytes, name)])[0]!;
}

/**
 * Each file's letter, in their order. One that exceeds the time limit is rejected and delays no
 * other: files are read under one timer, which costs as much as a letter, and one by one if that
 * expires.
 */
export function readLetters(files: ReadFile[], milliseconds = longestParse): ReadLetter[] {
  return eachInTime(files, milliseconds, readFile);
}

/**
 * Each stored text's reading, as the database keeps it; in the same way. `masked`: the text with its
 * hash where it has personal data that an earlier version did not mask.
 */
export function readStored(sources: Source[]): (ReadAgain | Failure)[] {
  return eachInTime(sources, longestParse, (stored) => {
    const { text } = maskPrivate(stored.text);
    const read = readText({ ...stored, text });
    const masked = text === stored.text ? null : { text, contentHash: contentHash(text) };
    return read.ok ? { ...read, masked } : read;
  });
}

function eachInTime<From, To>(from: From[], milliseconds: number, read: (one: From) => To): (To | Failure)[] {
  return (
    withinTime(milliseconds, () => from.map(read)) ??
    from.map((one) => withinTime(milliseconds, () => read(one)) ?? tooSlow(milliseconds))
  );
}

function tooSlow(milliseconds: number) {
  const detail = `not read within ${milliseconds / 1000} seconds`;
  return { ok: false, stage: "parse", reason: "too-slow", detail } satisfies Failure;
}

/**
 * Text with its personal data masked, then fields. The content's hash is that of the masked text:
 * it is public, and from the hash of the unmasked text nine masked digits could be found by trying
 * all.
 */
function readFile(file: ReadFile): ReadLetter {
  if (!file.ok) return { ok: false, stage: "extract", reason: file.reason, detail: file.detail };
  const { text, counts: masked } = maskPrivate(file.source.text);
  const source = { ...file.source, text };
  const read = readText(source);
  if (!read.ok) return read;
  const letter = { ...read.text, contentHash: contentHash(text), source, mediaType: file.mediaType };
  return { ok: true, masked, letter };
}

function readText(source: Source): ReadStored {
  const parsed = parseLetter(source);
  if (parsed.status === "unreadable") {
    const { reason, detail } = parsed;
    return { ok: false, stage: "parse", reason, detail };
  }
  const { source: _, ...reading } = parsed.determination;
  const status = parsed.status === "parsed" ? "published" : "partial";
  const warnings = [...parsed.warnings, ...(source.text.includes(MASK) ? [privacyWarning] : [])];
  return { ok: true, text: { status, reading, warnings, parserVersion } };
}
