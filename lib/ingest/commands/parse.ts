import { mayBePdf, PdfPool } from "@/lib/ingest/extract/pdf-pool";
import { readBytes } from "@/lib/ingest/extract/read-file";
import { readFileBytes } from "@/lib/ingest/find/read-bytes";
import { readLetters } from "@/lib/ingest/letter";
import type { Determination } from "@/lib/letter/determination";
import type { RejectionReason } from "@/lib/letter/rejections";
import type { ParseWarning } from "@/lib/letter/warnings";
import { messageOf } from "@/lib/local/obstacle";

const usage = `Usage: npm run --silent parse -- FILE…

Reads letters (.txt, .pdf, told apart by content) and prints one JSON line for each file:
{"file", "status": "published" | "partial" | "rejected", "reason", "determination", "warnings"}
Nothing is stored. Exit code: 0, or 2 on wrong usage.`;

/** What the command prints of a file; `reason` is null unless the file is rejected. */
type Line = {
  file: string;
  status: "published" | "partial" | "rejected";
  reason: RejectionReason | null;
  determination: Determination | null;
  warnings: (ParseWarning | { code: RejectionReason; message: string })[];
};

const files = process.argv.slice(2);
if (files.length === 0 || files.some((file) => file.startsWith("-"))) {
  process.stderr.write(`${usage}\n`);
  process.exit(files.includes("--help") ? 0 : 2);
}
const pdfs = new PdfPool(1);
for (const file of files) console.log(JSON.stringify(await readLine(file)));
pdfs.close();

async function readLine(file: string): Promise<Line> {
  const bytes = bytesOf(file);
  if (!Buffer.isBuffer(bytes)) return rejected(file, bytes.reason, bytes.detail);
  const text = await (mayBePdf(bytes, file) ? pdfs.read(bytes, file) : readBytes(bytes, file));
  const read = readLetters([text])[0]!;
  if (!read.ok) return rejected(file, read.reason, read.detail);
  const { status, reading, source, warnings } = read.letter;
  return { file, status, reason: null, determination: { ...reading, source }, warnings };
}

function bytesOf(file: string): Buffer | { reason: RejectionReason; detail: string } {
  try {
    const read = readFileBytes(file);
    return read.ok ? read.bytes : { reason: "too-large", detail: read.detail };
  } catch (error) {
    return { reason: "unreadable-file", detail: messageOf(error) };
  }
}

function rejected(file: string, reason: RejectionReason, detail: string): Line {
  return {
    file,
    status: "rejected",
    reason,
    determination: null,
    warnings: [{ code: reason, message: detail }],
  };
}
