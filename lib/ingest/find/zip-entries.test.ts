import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { type Zippable, zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Contents } from "@/lib/ingest/find/contents";
import type { Finding } from "@/lib/ingest/find/finding";
import { zipEntries } from "@/lib/ingest/find/zip-entries";
import { limits } from "@/lib/ingest/limits";

const all = <T>(items: AsyncIterable<T>): Promise<T[]> => Readable.from(items).toArray();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zip-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pack = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]),
    ) as Zippable,
  );
async function read(archive: Uint8Array): Promise<Finding[]> {
  const path = join(folder, "a.zip");
  writeFileSync(path, archive);
  return all(zipEntries({ name: "a.zip", path }, archive.length, new Contents(archive.length)));
}
const outcomes = (findings: Finding[]) =>
  findings.map((it) => (it.kind === "candidate" ? it.name : it.kind === "refused" ? it.reason : it.type));

test("letters and JSON lines are read, other entries are counted by type", async () => {
  const lines = '{"text":"one"}\n{"name":"n","text":"two"}';
  const findings = await read(
    pack({ "x/a.txt": "A", "b.pdf": "B", "c.jsonl": lines, "d.md": "", "e.zip": "" }),
  );
  expect(outcomes(findings)).toEqual([
    "a.txt",
    "b.pdf",
    "c.jsonl:1",
    "n",
    ".md in an archive",
    ".zip in an archive",
  ]);
  expect(findings[0]).toMatchObject({ path: `${join(folder, "a.zip")}!/x/a.txt`, bytes: Buffer.from("A") });
});

test("a name that tries to climb out of the archive is a label only", async () => {
  const findings = await read(pack({ "../../evil.txt": "A", "/etc/b.txt": "B", "c\\..\\d.txt": "C" }));
  expect(outcomes(findings)).toEqual(["evil.txt", "b.txt", "d.txt"]);
});

test("an entry that unpacks beyond a letter's size is refused, the next one is read", async () => {
  const bomb = new Uint8Array(limits.textFileBytes + 1);
  expect(outcomes(await read(pack({ "a.txt": bomb, "b.txt": "B" })))).toEqual(["too-large", "b.txt"]);
});

test("an entry that lies about its size is refused", async () => {
  const archive = Buffer.from(pack({ "a.txt": "A".repeat(5000) }));
  const central = archive.indexOf("PK\u0001\u0002", 0, "latin1");
  archive.writeUInt32LE(10, central + 24);
  expect(outcomes(await read(archive))).toEqual(["corrupt-archive"]);
});

test("an archive whose entries share the same bytes is rejected", async () => {
  const archive = Buffer.from(
    pack({ "a.txt": Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251)) }),
  );
  const from = archive.indexOf("PK\u0001\u0002", 0, "latin1");
  const end = archive.length - 22;
  const entry = archive.subarray(from, end);
  const copies = 50;
  const tail = Buffer.from(archive.subarray(end));
  tail.writeUInt16LE(copies, 8);
  tail.writeUInt16LE(copies, 10);
  tail.writeUInt32LE(entry.length * copies, 12);
  const bomb = Buffer.concat([archive.subarray(0, from), ...Array(copies).fill(entry), tail]);
  const findings = await read(bomb);
  expect(outcomes(findings).at(-1)).toBe("corrupt-archive");
  expect(findings.length).toBeLessThan(copies);
});

test("changed bytes are noticed by their checksum", async () => {
  const archive = Buffer.from(
    zipSync({ "a.txt": [Buffer.from("a stored letter"), { level: 0 }], "b.txt": Buffer.from("B") }),
  );
  archive[archive.indexOf("stored")] = 0x53;
  expect(outcomes(await read(archive))).toEqual(["corrupt-archive", "b.txt"]);
});

test("an encrypted entry is refused by name", async () => {
  const archive = Buffer.from(pack({ "a.txt": "A" }));
  archive.writeUInt16LE(1, 6);
  archive.writeUInt16LE(1, archive.indexOf("PK\u0001\u0002", 0, "latin1") + 8);
  const [finding] = await read(archive);
  expect(finding).toMatchObject({ reason: "unreadable-file", detail: "encrypted in its archive" });
});

test.each([
  ["no archive at all", Buffer.from("hello")],
  ["an empty file", Buffer.alloc(0)],
  ["an archive cut short", Buffer.from(pack({ "a.txt": "A".repeat(5000) })).subarray(0, 60)],
])("%s is refused as corrupt", async (_, bytes) => {
  expect(outcomes(await read(bytes))).toEqual(["corrupt-archive"]);
});
