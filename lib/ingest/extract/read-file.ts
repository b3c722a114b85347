import { readPdf, tooMuchText } from "@/lib/ingest/extract/pdf-text";
import { beginsAsPdf } from "@/lib/ingest/find/file-type";
import { inWords, limits } from "@/lib/ingest/limits";
import type { Source } from "@/lib/letter/determination";
import type { RejectionReason } from "@/lib/letter/rejections";
import { decode, looksBinary } from "@/lib/parse/decode";

/** A file's text with its page offsets, or the reason why it has none. */
export type ReadFile =
  | { ok: true; source: Source; mediaType: "text" | "pdf" }
  | { ok: false; reason: RejectionReason; detail: string };

/** Bytes that are enough to see that a file is no text. */
const sampled = 8192;

/** Reads a letter's bytes by what they are, whatever the file is called. Never throws. */
export async function readBytes(bytes: Uint8Array, name: string): Promise<ReadFile> {
  if (bytes.length > limits.fileBytes) return tooLarge(`more than ${inWords(limits.fileBytes)}`);
  const sample = bytes.subarray(0, sampled);
  if (beginsAsPdf(bytes) || (name.toLowerCase().endsWith(".pdf") && looksBinary(decode(sample))))
    return readPdfLetter(bytes);
  if (bytes.length > limits.textFileBytes) return tooLarge(tooMuchText);
  const text = decode(bytes);
  if (text.trim() === "") return { ok: false, reason: "empty", detail: "no printed character" };
  if (looksBinary(text)) return { ok: false, reason: "binary", detail: "neither text nor PDF" };
  return withinLimit({ ok: true, source: { text, pages: pagesOf(text) }, mediaType: "text" });
}

const tooLarge = (detail: string): ReadFile => ({ ok: false, reason: "too-large", detail });

/** The file, unless its text is longer than a letter's. */
function withinLimit(file: ReadFile): ReadFile {
  return file.ok && Buffer.byteLength(file.source.text) > limits.textBytes ? tooLarge(tooMuchText) : file;
}

async function readPdfLetter(bytes: Uint8Array): Promise<ReadFile> {
  const read = await readPdf(bytes);
  if (!read.ok) return read;
  return withinLimit({ ok: true, source: { text: read.text, pages: read.pages }, mediaType: "pdf" });
}

/** Where the pages of a text start: behind each form feed. */
function pagesOf(text: string): number[] {
  const pages = [0];
  for (let at = text.indexOf("\f"); at >= 0; at = text.indexOf("\f", at + 1))
    if (at + 1 < text.length) pages.push(at + 1);
  return pages;
}
