import { z } from "zod";
import { type Finding, headBytes, maxLetterBytes, type Place, readableName } from "@/lib/ingest/find/finding";

/**
 * A line without its line feed, counted from 1. `cut`: longer than the limit, only its beginning is
 * kept. `weight`: its bytes in the stream.
 */
type Line = { number: number; bytes: Buffer; cut: boolean; weight: number };

const lineFeed = 0x0a;
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

const lineSchema = z.object({ name: z.string().nullish(), text: z.string() });
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The letters of a stream of JSON lines, `{"name"?, "text"}` each. Invalid lines are refused with
 * their number, blank lines are skipped. `share`: bytes of the input for one byte of the stream
 * (less than 1 for an unpacked stream).
 */
export async function* jsonLines(
  stream: AsyncIterable<Buffer>,
  source: Place,
  share = 1,
): AsyncGenerator<Finding> {
  for await (const line of splitLines(stream, maxLetterBytes)) {
    const place = { name: `${source.name}:${line.number}`, path: `${source.path}:${line.number}` };
    const base = { ...place, weight: line.weight * share };
    const refused = { ...base, kind: "refused" as const, head: line.bytes.subarray(0, headBytes) };
    if (line.cut) {
      yield {
        ...refused,
        reason: "too-large",
        detail: `line ${line.number} has more than ${maxLetterBytes} bytes`,
      };
      continue;
    }
    const read = readLine(line.bytes);
    if (read === "blank") continue;
    if ("fault" in read) {
      yield { ...refused, reason: "bad-line", detail: `line ${line.number}: ${read.fault}` };
      continue;
    }
    const name = readableName(read.name ?? "") || place.name;
    yield { ...base, kind: "candidate", name, bytes: Buffer.from(read.text) };
  }
}

function readLine(bytes: Buffer): z.infer<typeof lineSchema> | { fault: string } | "blank" {
  try {
    const line = utf8.decode(bytes);
    if (line.trim() === "") return "blank";
    const read = lineSchema.safeParse(JSON.parse(line));
    return read.success ? read.data : { fault: 'no object with a string "text"' };
  } catch (error) {
    return { fault: error instanceof SyntaxError ? "not JSON" : "not UTF-8" };
  }
}

/**
 * Splits a stream at its line feeds, holding one line at most, and of a line of more than `limit`
 * bytes only the beginning.
 */
export async function* splitLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Buffer) => {
    // Beyond the limit bytes are only counted; what is kept is enough to show what the line was.
    if (length <= limit) parts.push(part);
    length += part.length;
  };
  const take = (feed: number): Line => {
    const bytes = Buffer.concat(parts);
    const line = { number, bytes, cut: length > limit, weight: length + feed };
    if (number === 1 && bytes.subarray(0, 3).equals(bom)) line.bytes = bytes.subarray(3);
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, to));
      yield take(1);
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take(0);
}
