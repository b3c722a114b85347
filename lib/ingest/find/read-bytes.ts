import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { headBytes, maxLetterBytes } from "@/lib/ingest/find/finding";

/** The bytes, or the first of them where there are more than a letter can have. */
type ReadBytes = { ok: true; bytes: Buffer } | { ok: false; head: Buffer };

/**
 * Reads a file of at most `MAX_LETTER_BYTES`; throws the file system's error. Synchronous on
 * purpose: the job reads hundreds of thousands of small files one after another, and four trips to
 * the thread pool cost more than each of them.
 */
export function readFileBytes(path: string): ReadBytes {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size > maxLetterBytes) return { ok: false, head: readUpTo(file, headBytes) };
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
 * Reads at most `MAX_LETTER_BYTES` of a stream and gives the rest up; throws the stream's error.
 */
export async function readStreamBytes(stream: AsyncIterable<Buffer>): Promise<ReadBytes> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxLetterBytes) return { ok: false, head: Buffer.concat(chunks).subarray(0, headBytes) };
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** The sentence that goes with `too-large`. */
export const tooLarge = `more than ${maxLetterBytes / 1024 / 1024} MB, no letter is as long`;
