import { basename, extname } from "node:path";
import { headBytes, readableName } from "@/lib/ingest/find/finding";
import { decode, looksBinary } from "@/lib/parse/decode";

/** How a file is read, by its extension; null: it is skipped. */
type FileType = "letter" | "zip" | "jsonl" | null;

const types = new Map<string, FileType>([
  [".txt", "letter"],
  [".pdf", "letter"],
  [".zip", "zip"],
  [".jsonl", "jsonl"],
  [".ndjson", "jsonl"],
]);

/** Type of a file by its name; the case of the extension does not matter. */
export function fileType(name: string): FileType {
  if (isResourceFork(name)) return null;
  return types.get(extname(name).toLowerCase()) ?? null;
}

/** What a PDF starts with; a few producers write a line before it. */
const pdfMark = "%PDF-";
export const pdfMarkWithin = 1024;

/** Whether a file is a PDF by its first bytes, whatever its name. */
export function beginsAsPdf(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, pdfMarkWithin);
  return Buffer.from(bytes.buffer, bytes.byteOffset, length).includes(pdfMark);
}

/** What a skipped file is counted under: `.json`, `(no extension)`. */
export function typeLabel(name: string): string {
  if (isResourceFork(name)) return "(macOS metadata)";
  return readableName(extname(name).toLowerCase()) || "(no extension)";
}

/** First bytes, in hex, of types that come in the place of letters. */
const signatures: readonly [hex: string, type: string][] = [
  ["25504446", "PDF"],
  ["504b0304", "ZIP archive or Office document"],
  ["d0cf11e0", "Office document of before 2007"],
  ["7b5c727466", "RTF document"],
  ["89504e47", "PNG image"],
  ["ffd8ff", "JPEG image"],
  ["49492a00", "TIFF image"],
  ["4d4d002a", "TIFF image"],
];

/** What a file is by its first bytes: `PDF`, `text`, `binary`, `empty`. */
export function contentType(bytes: Uint8Array): string {
  if (bytes.length === 0) return "empty";
  const head = Buffer.from(bytes.subarray(0, headBytes));
  const hex = head.subarray(0, 8).toString("hex");
  const signed = signatures.find(([signature]) => hex.startsWith(signature));
  return signed?.[1] ?? (looksBinary(decode(head)) ? "binary" : "text");
}

/** macOS packs a `._letter.pdf` of Finder metadata beside each `letter.pdf`. */
function isResourceFork(name: string): boolean {
  return basename(name).startsWith("._") || name.startsWith("__MACOSX/");
}
