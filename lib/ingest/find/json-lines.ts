import { z } from "zod";
import type { Contents } from "@/lib/ingest/find/contents";
import { type Finding, headBytes, type Place, readableName } from "@/lib/ingest/find/finding";
import { inWords, limits } from "@/lib/ingest/limits";

/**
 * A line without its line feed, counted from 1. `cut`: longer than the limit, only its beginning is
 * kept. `weight`: its bytes in the stream, with those of blank lines before it.
 */
type Line = { number: number; bytes: Buffer; cut: boolean; weight: number };

const lineFeed = 0x0a;
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

const lineSchema = z.object({ name: z.string().nullish(), text: z.string() });
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The letters of a stream of JSON lines, `{"name"?, "text"}` each. Invalid lines are refused with
 * their number, blank lines are skipped. `share`: bytes of the input for one byte of the stream
 * (less than 1 for an unpacked stream). Throws OverLimit at a limit, and when the run is aborted.
 */
export async function* jsonLines(
  stream: AsyncIterable<Buffer>,
  source: Place,
  within: Contents,
  share = 1,
): AsyncGenerator<Finding> {
  for await (const line of splitLines(stream, limits.lineBytes, within)) {
    const weight = line.weight * share;
    const finding = readLine(line, source);
    within.found(finding.kind === "candidate" ? "letter" : "rejection");
    yield finding.kind === "candidate" ? { ...finding, weight, within } : { ...finding, weight };
  }
}

function readLine(line: Line, source: Place): Finding & Place {
  const place = { name: `${source.name}:${line.number}`, path: `${source.path}:${line.number}` };
  const refuse = (reason: "too-large" | "bad-line", fault: string) => {
    // A copy, because a part keeps the whole line in memory.
    const head = Buffer.from(line.bytes.subarray(0, headBytes));
    return {
      ...place,
      kind: "refused" as const,
      reason,
      detail: `line ${line.number}${fault}`,
      head,
      weight: 0,
    };
  };
  if (line.cut) return refuse("too-large", ` has more than ${inWords(limits.lineBytes)}`);
  const read = parseLine(line.bytes);
  if ("fault" in read) return refuse("bad-line", `: ${read.fault}`);
  const name = readableName(read.name ?? "") || place.name;
  return { ...place, name, kind: "candidate", bytes: Buffer.from(read.text), weight: 0 };
}

function parseLine(bytes: Buffer): z.infer<typeof lineSchema> | { fault: string } {
  try {
    const read = lineSchema.safeParse(JSON.parse(utf8.decode(bytes)));
    return read.success ? read.data : { fault: 'no object with a string "text"' };
  } catch (error) {
    return { fault: error instanceof SyntaxError ? "not JSON" : "not UTF-8" };
  }
}

/**
 * The lines of a stream that hold more than blanks, holding one line at most, and of a line of more
 * than `limit` bytes only the beginning. Blank lines count as lines; they weigh with the next one.
 */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  limit: number,
  within: Contents,
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let weight = 0;
  let number = 0;
  const add = (part: Buffer) => {
    // Beyond the limit bytes are only counted; what is kept is enough to show what the line was.
    if (length <= limit) parts.push(part);
    length += part.length;
  };
  const take = (): Line | null => {
    number += 1;
    within.line();
    if (length === 0) return null;
    weight += length;
    const cut = length > limit;
    let bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    if (number === 1 && bytes.subarray(0, 3).equals(bom)) bytes = bytes.subarray(3);
    parts = [];
    length = 0;
    if (!cut && isBlank(bytes)) return null;
    const line = { number, bytes, cut, weight };
    weight = 0;
    return line;
  };
  for await (const chunk of stream) {
    within.chunk(chunk.length);
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      if (to > from) add(chunk.subarray(from, to));
      weight += 1;
      const line = take();
      // Blank ones are passed without a turn of the event loop each: there may be millions.
      if (line) yield line;
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  const last = length > 0 ? take() : null;
  if (last) yield last;
}

/** Whether a line has nothing but blanks, tabs and returns. */
function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
