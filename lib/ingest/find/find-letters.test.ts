import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { zipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findLetters, survey } from "@/lib/ingest/find/find-letters";
import { type Finding, headBytes } from "@/lib/ingest/find/finding";
import { limits } from "@/lib/ingest/limits";

const all = <T>(items: AsyncIterable<T>): Promise<T[]> => Readable.from(items).toArray();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "find-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array = name) =>
  writeFileSync(join(folder, name), content);
async function find(paths = [folder], stdin = Readable.from([])): Promise<Finding[]> {
  return all(findLetters(paths, { stdin }));
}
const names = (findings: Finding[]) => findings.flatMap((it) => (it.kind === "candidate" ? [it.name] : []));

test("a folder's letters come depth first, in the order of their names", async () => {
  mkdirSync(join(folder, "b"));
  for (const name of ["c.txt", "b/2.pdf", "a.TXT", "b/10.txt"]) write(name);
  expect(names(await find())).toEqual(["a.TXT", "10.txt", "2.pdf", "c.txt"]);
});

test("other files of a folder are skipped and counted by their type", async () => {
  for (const name of ["a.txt", "notes.md", "b.JSON", "LICENSE", "._a.txt"]) write(name);
  const types = (await find()).flatMap((it) => (it.kind === "passed-over" ? [it.type] : []));
  expect(types.sort()).toEqual(["(macOS metadata)", "(no extension)", ".json", ".md"]);
});

test("a file given by name that is of no letter's type is refused with its first bytes", async () => {
  write("notes.md", "# Not a letter");
  const [finding] = await find([join(folder, "notes.md")]);
  expect(finding).toMatchObject({ kind: "refused", reason: "unsupported-type", name: "notes.md" });
  expect(finding).toHaveProperty("head", Buffer.from("# Not a letter"));
});

test("a folder that links to itself is read once, a link to a file is followed", async () => {
  mkdirSync(join(folder, "inner"));
  write("inner/a.txt");
  symlinkSync(folder, join(folder, "inner", "loop"));
  symlinkSync(join(folder, "inner", "a.txt"), join(folder, "z.txt"));
  expect(names(await find())).toEqual(["a.txt", "z.txt"]);
});

test("a link out of the folder is refused by name, unless links are followed", async () => {
  const other = mkdtempSync(join(tmpdir(), "other-"));
  try {
    writeFileSync(join(other, "secret.txt"), "secret");
    symlinkSync(join(other, "secret.txt"), join(folder, "a.txt"));
    symlinkSync(other, join(folder, "b"));
    const inside = await find();
    const refused = { kind: "refused", reason: "outside-folder" };
    expect(inside).toMatchObject([
      { ...refused, name: "a.txt" },
      { ...refused, name: "b" },
    ]);
    expect(names(await all(findLetters([folder], { follow: true })))).toEqual(["a.txt", "secret.txt"]);
    expect(names(await find([join(folder, "b")]))).toEqual(["secret.txt"]);
    expect(names(await find([folder, other]))).toEqual(["a.txt", "secret.txt"]);
  } finally {
    rmSync(other, { recursive: true });
  }
});

test("an abort ends the search within a file", async () => {
  const controller = new AbortController();
  let chunks = 0;
  async function* blanks() {
    yield Buffer.from('{"text":"one"}\n');
    for (; chunks < 1000; chunks++) {
      if (chunks === 3) controller.abort();
      yield Buffer.from("\n".repeat(1000));
    }
  }
  const search = findLetters(["-"], { stdin: Readable.from(blanks()), signal: controller.signal });
  expect(names(await all(search))).toEqual(["standard input:1"]);
  expect(chunks).toBeLessThan(10);
});

test("an archive that unpacks to far more than its size ends there, and what was found before counts", async () => {
  const lines = (size: number) => Buffer.concat([Buffer.from('{"text":"one"}\n'), Buffer.alloc(size, "\n")]);
  write("a.zip", zipSync({ "a.jsonl": lines(100), "b.jsonl": lines(1 << 25), "c.txt": Buffer.from("C") }));
  write("b.txt");
  const findings = await find();
  expect(names(findings)).toEqual(["a.jsonl:1", "b.jsonl:1", "b.txt"]);
  const over = findings.find(({ kind }) => kind === "refused");
  expect(over).toMatchObject({ reason: "over-limit", name: "a.zip" });
  expect(over).toHaveProperty(
    "detail",
    expect.stringMatching(/^it has more than|^it unpacks to more than 100 times/),
  );
});

test("a file of bad lines ends after a thousand, unless it has as many letters", async () => {
  const bad = "{\n".repeat(limits.rejections + 10);
  write("a.jsonl", bad);
  write("b.jsonl", `${'{"text":"one"}\n'.repeat(2000)}${bad}`);
  const reasons = (await find()).flatMap((it) =>
    it.kind === "refused" ? [`${it.name.slice(0, 7)} ${it.reason}`] : [],
  );
  const count = (reason: string) => reasons.filter((it) => it === reason).length;
  expect(count("a.jsonl bad-line")).toBe(limits.rejections);
  expect(count("a.jsonl over-limit")).toBe(1);
  expect(count("b.jsonl bad-line")).toBe(limits.rejections + 10);
  expect(count("b.jsonl over-limit")).toBe(0);
});

test("a link that leads nowhere is refused, and the others are read", async () => {
  symlinkSync(join(folder, "gone.txt"), join(folder, "a.txt"));
  write("b.txt");
  const findings = await find();
  expect(findings[0]).toMatchObject({ kind: "refused", reason: "unreadable-file", name: "a.txt" });
  expect(names(findings)).toEqual(["b.txt"]);
});

test("a file longer than any letter is refused without being read", async () => {
  write("huge.txt", "x");
  truncateSync(join(folder, "huge.txt"), limits.textFileBytes + 1);
  const [finding] = await find();
  expect(finding).toMatchObject({ kind: "refused", reason: "too-large" });
  expect(finding?.kind === "refused" && finding.head.length).toBe(headBytes);
});

test("an empty folder holds nothing", async () => {
  expect(await find()).toEqual([]);
});

test("names lose characters that a terminal or a page would obey", async () => {
  write("a\u001b[31m\u202eb.txt");
  expect(names(await find())).toEqual(["a[31mb.txt"]);
});

test("standard input is one letter", async () => {
  const [finding] = await find(["-"], Readable.from([Buffer.from("  A"), Buffer.from(" letter")]));
  expect(finding).toMatchObject({ kind: "candidate", path: "-", bytes: Buffer.from("  A letter") });
});

test("standard input is JSON lines where it begins with a brace", async () => {
  const chunks = [
    Buffer.from("\n "),
    Buffer.from('{"text":"one"}\n{"name":"b","te'),
    Buffer.from('xt":"two"}'),
  ];
  expect(names(await find(["-"], Readable.from(chunks)))).toEqual(["standard input:2", "b"]);
});

test("the survey adds up the bytes of what will be read", async () => {
  write("a.txt", "12345");
  write("b.jsonl", "1234567");
  write("c.md", "123");
  expect(await survey([folder, "-"])).toBe(12);
  const weights = (await find([join(folder, "a.txt")])).map((it) => it.weight);
  expect(weights).toEqual([5]);
});
