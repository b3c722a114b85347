import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { Contents } from "@/lib/ingest/find/contents";
import { jsonLines, splitLines } from "@/lib/ingest/find/json-lines";
import { limits } from "@/lib/ingest/limits";

const all = <T>(items: AsyncIterable<T>): Promise<T[]> => Readable.from(items).toArray();

async function* stream(...chunks: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}
const read = (...chunks: (string | Buffer)[]) =>
  all(jsonLines(stream(...chunks), { name: "l.jsonl", path: "/x/l.jsonl" }, new Contents(null)));
const lines = (...chunks: (string | Buffer)[]) =>
  all(splitLines(stream(...chunks), 1000, new Contents(null)));

test("each line is a letter under its own name, else under its number", async () => {
  const lines = await read(
    '\ufeff{"text":"one"}\r\n{"name":"b.txt","text":"two"}\n\n{"name":null,"text":"three"}',
  );
  expect(lines.map((it) => it.kind === "candidate" && [it.name, it.path, it.bytes.toString()])).toEqual([
    ["l.jsonl:1", "/x/l.jsonl:1", "one"],
    ["b.txt", "/x/l.jsonl:2", "two"],
    ["l.jsonl:4", "/x/l.jsonl:4", "three"],
  ]);
});

test.each([
  ["{oops", "not JSON"],
  ['["a"]', 'no object with a string "text"'],
  ['{"text":7}', 'no object with a string "text"'],
  [Buffer.from([0x7b, 0xff, 0x7d]), "not UTF-8"],
])("the bad line %j is refused by its number, the next one is read", async (bad, fault) => {
  const lines = await read(bad, '\n{"text":"good"}\n');
  expect(lines[0]).toMatchObject({
    kind: "refused",
    reason: "bad-line",
    detail: `line 1: ${fault}`,
    path: "/x/l.jsonl:1",
  });
  expect(lines[1]).toMatchObject({ kind: "candidate", name: "l.jsonl:2" });
});

test("a line longer than any letter is rejected without being kept in memory", async () => {
  const chunk = Buffer.alloc(1 << 20, "x");
  const long = Array.from({ length: limits.lineBytes / chunk.length + 2 }, () => chunk);
  const lines = await read(...long, '\n{"text":"good"}');
  expect(lines.map((it) => (it.kind === "refused" ? it.reason : it.kind))).toEqual([
    "too-large",
    "candidate",
  ]);
});

test("lines are the same wherever the stream is cut", async () => {
  const text = '{"text":"é1"}\n\n{"text":"2"}\n';
  const whole = await lines(text);
  for (let cut = 0; cut <= Buffer.byteLength(text); cut++) {
    const bytes = Buffer.from(text);
    expect(await lines(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(whole);
  }
  expect(whole.reduce((sum, line) => sum + line.weight, 0)).toBe(Buffer.byteLength(text));
});
