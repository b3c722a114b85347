import { z } from "zod";
import { type Finding, headBytes, maxLetterBytes, type Place, readableName } from "@/lib/ingest/find/finding";
import { splitLines } from "@/lib/ingest/find/split-lines";

const lineSchema = z.object({ name: z.string().nullish(), text: z.string() });
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The letters of a stream of JSON lines, `{"name"?, "text"}` each; a line that is none is refused
 * by its number, blank lines are nothing. `share`: bytes of the input that one byte of the stream
 * stands for (less than 1 where the stream is unpacked).
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
