import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { addAbortSignal, type Readable } from "node:stream";
import { fileType, typeLabel } from "@/lib/ingest/find/file-type";
import { type Finding, type Place, readableName } from "@/lib/ingest/find/finding";
import { jsonLines } from "@/lib/ingest/find/json-lines";
import { readFileBytes, readFileHead, readStreamBytes, tooLarge } from "@/lib/ingest/find/read-bytes";
import { type Walked, walk } from "@/lib/ingest/find/walk";
import { zipEntries } from "@/lib/ingest/find/zip-entries";
import { messageOf } from "@/lib/local/obstacle";

const place = { name: "standard input", path: "-" };

/**
 * Every candidate letter under the absolute paths, and finally of standard input if `-` is among
 * them, one at a time in memory. A file that cannot be read is yielded as refused; it never throws
 * for one.
 */
export async function* findLetters(
  paths: string[],
  { stdin = process.stdin, signal }: { stdin?: Readable; signal?: AbortSignal } = {},
): AsyncGenerator<Finding> {
  for await (const walked of walk(paths.filter((path) => path !== "-"))) {
    const place = { name: readableName(basename(walked.path)), path: walked.path };
    try {
      yield* open(walked, place);
    } catch (error) {
      yield { ...place, ...nothingRead, reason: "unreadable-file", detail: messageOf(error) };
    }
  }
  if (paths.includes("-")) yield* standardInput(stdin, signal);
}

const nothingRead = { kind: "refused", head: Buffer.alloc(0), weight: 0 } as const;

async function* open(walked: Walked, place: Place): AsyncGenerator<Finding> {
  if (walked.kind === "unreadable") throw new Error(walked.detail);
  const type = walked.kind === "file" ? fileType(walked.path) : null;
  if (type === "zip" && walked.kind === "file") yield* zipEntries(place, walked.size);
  else if (type === "jsonl")
    yield* jsonLines(createReadStream(walked.path, { highWaterMark: 1 << 20 }), place);
  else if (type === "letter") yield letterFile(place);
  else if (walked.named) yield unsupported(walked, place);
  else
    yield {
      kind: "passed-over",
      type: walked.kind === "file" ? typeLabel(walked.path) : "(no file)",
      weight: 0,
    };
}

function letterFile(place: Place): Finding {
  const read = readFileBytes(place.path);
  if (read.ok) return { ...place, kind: "candidate", bytes: read.bytes, weight: read.bytes.length };
  return { ...place, ...nothingRead, head: read.head, reason: "too-large", detail: tooLarge };
}

function unsupported(walked: Walked, place: Place): Finding {
  const head = walked.kind === "file" ? readFileHead(walked.path) : nothingRead.head;
  const detail = "letters come as .txt, .pdf, .zip or .jsonl";
  return { ...place, ...nothingRead, head, reason: "unsupported-type", detail };
}

/**
 * Bytes of all files that `findLetters` will read of the same paths: what a progress bar counts
 * towards. Standard input has no size.
 */
export async function survey(paths: string[], signal?: AbortSignal): Promise<number> {
  let bytes = 0;
  for await (const walked of walk(paths.filter((path) => path !== "-"))) {
    if (signal?.aborted) break;
    if (walked.kind === "file" && fileType(walked.path) !== null) bytes += walked.size;
  }
  return bytes;
}

/**
 * Standard input: one letter, or JSON lines if its first printed character is an opening brace,
 * with which no letter begins. When aborted, it drops what is incomplete.
 */
async function* standardInput(stdin: Readable, signal?: AbortSignal): AsyncGenerator<Finding> {
  try {
    yield* readInput(signal ? addAbortSignal(signal, stdin) : stdin);
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

async function* readInput(stdin: Readable): AsyncGenerator<Finding> {
  const chunks = stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head: Buffer[] = [];
  let first: string | undefined;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    first = next.value
      .toString("latin1")
      .replace(/^\u00ef\u00bb\u00bf/, "")
      .trimStart()[0];
    if (first !== undefined) break;
  }
  const whole = rejoin(head, chunks);
  if (first === "{") {
    yield* jsonLines(whole, place);
    return;
  }
  const read = await readStreamBytes(whole);
  if (read.ok) yield { ...place, kind: "candidate", bytes: read.bytes, weight: 0 };
  else yield { ...place, kind: "refused", reason: "too-large", detail: tooLarge, head: read.head, weight: 0 };
}

async function* rejoin(head: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
