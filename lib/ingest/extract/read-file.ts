import { readPdf } from "@/lib/ingest/extract/pdf-text";
import { maxLetterBytes } from "@/lib/ingest/find/finding";
import type { Source } from "@/lib/letter/determination";
import type { RejectionReason } from "@/lib/letter/rejections";
import { decode, looksBinary } from "@/lib/parse/decode";

/** A file's text with its page offsets, or the reason why it has none. */
export type ReadFile =
  | { ok: true; source: Source; mediaType: "text" | "pdf" }
  | { ok: false; reason: RejectionReason; detail: string };

/** What a PDF starts with; a few producers write a line before it. */
const pdfMark = "%PDF-";
const pdfMarkWithin = 1024;

/** Reads a letter's bytes by what they are, whatever the file is called. Never throws. */
export async function readBytes(bytes: Uint8Array, name: string): Promise<ReadFile> {
  if (bytes.length > maxLetterBytes)
    return {
      ok: false,
      reason: "too-large",
      detail: `${bytes.length} bytes, at most ${maxLetterBytes} are read`,
    };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, pdfMarkWithin));
  if (head.includes(pdfMark) || (name.toLowerCase().endsWith(".pdf") && looksBinary(decode(bytes))))
    return readPdfLetter(bytes);
  const text = decode(bytes);
  if (text.trim() === "") return { ok: false, reason: "empty", detail: "no printed character" };
  if (looksBinary(text)) return { ok: false, reason: "binary", detail: "neither text nor PDF" };
  return { ok: true, source: { text, pages: pagesOf(text) }, mediaType: "text" };
}

async function readPdfLetter(bytes: Uint8Array): Promise<ReadFile> {
  const read = await readPdf(bytes);
  if (!read.ok) return read;
  return { ok: true, source: { text: read.text, pages: read.pages }, mediaType: "pdf" };
}

/** Where the pages of a text start: behind each form feed. */
function pagesOf(text: string): number[] {
  const pages = [0];
  for (let at = text.indexOf("\f"); at >= 0; at = text.indexOf("\f", at + 1))
    if (at + 1 < text.length) pages.push(at + 1);
  return pages;
}
