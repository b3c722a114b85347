import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { addAbortSignal, type Readable } from "node:stream";
import { Contents, OverLimit } from "@/lib/ingest/find/contents";
import { fileType, typeLabel } from "@/lib/ingest/find/file-type";
import { type Finding, type Place, readableName } from "@/lib/ingest/find/finding";
import { jsonLines } from "@/lib/ingest/find/json-lines";
import { readFileBytes, readFileHead, readStreamBytes } from "@/lib/ingest/find/read-bytes";
import { type Walked, walk } from "@/lib/ingest/find/walk";
import { zipEntries } from "@/lib/ingest/find/zip-entries";
import { limits } from "@/lib/ingest/limits";
import { messageOf } from "@/lib/local/obstacle";

const standardInputPlace = { name: "standard input", path: "-" };

/** `signal`: ends the search within an archive or a file too. `follow`: see `walk`. */
export type FindOptions = { stdin?: Readable; signal?: AbortSignal; follow?: boolean };

/**
 * Every candidate letter under the absolute paths, and finally of standard input if `-` is among
 * them, one at a time in memory. A file that cannot be read is yielded as refused; it never throws
 * for one. What is beyond a limit ends its container, and is yielded as refused too.
 */
export async function* findLetters(
  paths: string[],
  { stdin = process.stdin, signal, follow }: FindOptions = {},
): AsyncGenerator<Finding> {
  for await (const walked of walk(
    paths.filter((path) => path !== "-"),
    follow,
  )) {
    const place = { name: readableName(basename(walked.path)), path: walked.path };
    try {
      yield* open(walked, place, signal);
    } catch (error) {
      if (signal?.aborted) return;
      const reason = error instanceof OverLimit ? "over-limit" : "unreadable-file";
      yield { ...place, ...nothingRead, reason, detail: messageOf(error) };
    }
  }
  if (paths.includes("-")) yield* standardInput(stdin, signal);
}

const nothingRead = { kind: "refused", head: Buffer.alloc(0), weight: 0 } as const;

async function* open(walked: Walked, place: Place, signal?: AbortSignal): AsyncGenerator<Finding> {
  if (walked.kind === "unreadable") throw new Error(walked.detail);
  if (walked.kind === "outside") {
    yield { ...place, ...nothingRead, reason: "outside-folder", detail: "it was not followed" };
    return;
  }
  const type = walked.kind === "file" ? fileType(walked.path) : null;
  if (type === "zip" || type === "jsonl") yield* container(walked, place, signal);
  else if (type === "letter") yield letterFile(place);
  else if (walked.named) yield unsupported(walked, place);
  else
    yield {
      kind: "passed-over",
      type: walked.kind === "file" ? typeLabel(walked.path) : "(no file)",
      weight: 0,
    };
}

/** The letters of an archive or a file of JSON lines; one without anything in it is refused. */
async function* container(walked: Walked, place: Place, signal?: AbortSignal): AsyncGenerator<Finding> {
  if (walked.kind !== "file") return;
  const isZip = fileType(walked.path) === "zip";
  const contents = new Contents(isZip ? walked.size : null, signal);
  if (isZip) yield* zipEntries(place, walked.size, contents);
  else if (walked.size > 0) {
    // What is added to a file while it is being read is left to the next run.
    const options = { highWaterMark: 1 << 20, end: walked.size - 1 };
    yield* jsonLines(createReadStream(walked.path, options), place, contents);
  }
  if (contents.empty) yield { ...place, ...nothingRead, reason: "empty", detail: "nothing is in it" };
}

function letterFile(place: Place): Finding {
  const read = readFileBytes(place.path);
  if (read.ok) return { ...place, kind: "candidate", bytes: read.bytes, weight: read.bytes.length };
  return { ...place, ...nothingRead, head: read.head, reason: "too-large", detail: read.detail };
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
export async function survey(paths: string[], { signal, follow }: FindOptions = {}): Promise<number> {
  let bytes = 0;
  for await (const walked of walk(
    paths.filter((path) => path !== "-"),
    follow,
  )) {
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
    yield* readInput(signal ? addAbortSignal(signal, stdin) : stdin, new Contents(null, signal));
  } catch (error) {
    if (signal?.aborted) return;
    if (!(error instanceof OverLimit)) throw error;
    yield { ...standardInputPlace, ...nothingRead, reason: "over-limit", detail: error.message };
  }
}

async function* readInput(stdin: Readable, contents: Contents): AsyncGenerator<Finding> {
  const chunks = stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const head: Buffer[] = [];
  let first: string | undefined;
  let length = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    length += next.value.length;
    first = next.value
      .toString("latin1")
      .replace(/^\u00ef\u00bb\u00bf/, "")
      .trimStart()[0];
    if (first !== undefined || length > limits.textFileBytes) break;
  }
  const whole = rejoin(head, chunks);
  if (first === "{") {
    yield* jsonLines(whole, standardInputPlace, contents);
    return;
  }
  const read = await readStreamBytes(whole);
  if (read.ok) yield { ...standardInputPlace, kind: "candidate", bytes: read.bytes, weight: 0 };
  else {
    const { head, detail } = read;
    yield { ...standardInputPlace, ...nothingRead, head, reason: "too-large", detail };
  }
}

async function* rejoin(head: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
