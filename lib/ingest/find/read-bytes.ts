import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { beginsAsPdf, pdfMarkWithin } from "@/lib/ingest/find/file-type";
import { headBytes } from "@/lib/ingest/find/finding";
import { inWords, limits } from "@/lib/ingest/limits";

/** The bytes, or the first of them where there are more than a letter can have. */
type ReadBytes = { ok: true; bytes: Buffer } | { ok: false; head: Buffer; detail: string };

/**
 * Reads a file of at most `limits.fileBytes`, of one that is no PDF as many as a text may have;
 * throws the file system's error. Synchronous on purpose: the job reads hundreds of thousands of
 * small files one after another, and four trips to the thread pool cost more than each of them.
 */
export function readFileBytes(path: string): ReadBytes {
  const file = openSync(path, "r");
  try {
    // What is added to a file while it is being read is left to the next run.
    const { size } = fstatSync(file);
    if (size > limits.textFileBytes) {
      const head = readUpTo(file, pdfMarkWithin);
      if (size > mostOf(head)) return tooLarge(head);
    }
    return { ok: true, bytes: readUpTo(file, size) };
  } finally {
    closeSync(file);
  }
}

/** The first bytes of a file; throws the file system's error. */
export function readFileHead(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    return readUpTo(file, headBytes);
  } finally {
    closeSync(file);
  }
}

function readUpTo(file: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, buffer, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return buffer.subarray(0, length);
}

/**
 * Reads as much of a stream and gives the rest up; throws the stream's error. `onChunk`: called
 * with the length of each chunk.
 */
export async function readStreamBytes(
  stream: AsyncIterable<Buffer>,
  onChunk: (bytes: number) => void = () => {},
): Promise<ReadBytes> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    onChunk(chunk.length);
    chunks.push(chunk);
    length += chunk.length;
    if (length <= limits.textFileBytes) continue;
    const head = Buffer.concat(chunks.slice(0, 2)).subarray(0, pdfMarkWithin);
    if (length > mostOf(head)) return tooLarge(head);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** How many bytes are read of a file that begins so. */
function mostOf(head: Buffer): number {
  return beginsAsPdf(head) ? limits.fileBytes : limits.textFileBytes;
}

function tooLarge(head: Buffer): ReadBytes {
  // A copy, because a part keeps the whole in memory.
  const kept = Buffer.from(head.subarray(0, headBytes));
  return { ok: false, head: kept, detail: `more than ${inWords(mostOf(head))}, no letter is as long` };
}
