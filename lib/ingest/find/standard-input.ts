import { addAbortSignal, type Readable } from "node:stream";
import type { Finding } from "@/lib/ingest/find/finding";
import { jsonLines } from "@/lib/ingest/find/json-lines";
import { readStreamBytes, tooLarge } from "@/lib/ingest/find/read-bytes";

const place = { name: "standard input", path: "-" };

/**
 * Standard input: one letter, or JSON lines where its first printed character is an opening brace,
 * with which no letter begins. Told to stop, it forgets what is not whole yet.
 */
export async function* standardInput(stdin: Readable, signal?: AbortSignal): AsyncGenerator<Finding> {
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
