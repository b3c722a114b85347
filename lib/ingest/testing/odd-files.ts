import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { type Zippable, zipSync } from "fflate";
import { deflatedZeros } from "@/lib/ingest/testing/odd-pdfs";
import { testLetter } from "@/lib/ingest/testing/test-letters";

/** An entry of an archive as its headers say, which may be wrong. */
type RawEntry = {
  name: string;
  method?: number;
  flags?: number;
  packed?: Buffer;
  size?: number;
  crc?: number;
};

/** A zip of entries that are written as they are told. */
function rawZip(entries: RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    method = 0,
    flags = 0,
    packed = Buffer.alloc(0),
    size = packed.length,
    crc,
  } of entries) {
    const sum = crc ?? crc32(packed);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    for (const [header, at] of [
      [local, 4],
      [head, 6],
    ] as const) {
      header.writeUInt16LE(20, at);
      header.writeUInt16LE(flags, at + 2);
      header.writeUInt16LE(method, at + 4);
      header.writeUInt32LE(sum, at + 10);
      header.writeUInt32LE(packed.length, at + 14);
      header.writeUInt32LE(size, at + 18);
      header.writeUInt16LE(name.length, at + 22);
    }
    head.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(head, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]),
    ) as Zippable,
  );
const lines = (line: string, count: number) => `${line}\n`.repeat(count);

/** An archive whose one entry unpacks to zeros. */
const zeros = (name: string, megabytes: number): RawEntry => ({
  name,
  method: 8,
  packed: deflatedZeros(megabytes, { raw: true }),
  size: megabytes << 20,
  crc: 0,
});

let cases = 0;
const letter = () => testLetter({ caseNumber: `CM98-${String(++cases).padStart(7, "0")}` });

/**
 * Odd and hostile files that are no PDFs, by name: their content, or how they are made at a path;
 * and what becomes of them: the reason of a rejection at the path of the file (or below, after `!/`
 * or a colon), `published`, or `passed over`.
 */
export type OddFile = { make: string | Uint8Array | ((path: string) => void); becomes: string; at?: string };

export const oddFiles: Record<string, OddFile> = {
  "empty.txt": { make: "", becomes: "empty" },
  "mark-of-order.txt": { make: Buffer.from([0xff, 0xfe]), becomes: "empty" },
  "of-eight-megabytes.txt": { make: letter() + "a".repeat(8 << 20), becomes: "too-large" },
  "of-a-megabyte.txt": { make: letter() + "word ".repeat(250_000), becomes: "too-large" },
  "zeros.txt": { make: Buffer.alloc(4000), becomes: "binary" },
  "some-zeros.txt": { make: letter().replace("The notes", "The\0notes"), becomes: "published" },
  "little-endian.txt": { make: Buffer.from(`\ufeff${letter()}`, "utf16le"), becomes: "published" },
  "big-endian.txt": {
    make: Buffer.from(`\ufeff${letter()}`, "utf16le").swap16(),
    becomes: "published",
  },
  "half-a-character.txt": {
    make: Buffer.from(`\ufeff${letter()}`.replace("The notes", "The \ud800notes"), "utf16le"),
    becomes: "published",
  },
  "newlines.txt": {
    make: letter().replace(/\n/g, () => ["\n", "\r\n", "\r"][cases++ % 3]!),
    becomes: "published",
  },
  "a\nb\u001b[2J.txt": { make: letter(), becomes: "published" },
  [`${"n".repeat(251)}.txt`]: { make: letter(), becomes: "published" },
  "b.\u001b[2Jbad": { make: "", becomes: "passed over" },

  "nothing.zip": { make: "", becomes: "corrupt-archive" },
  "no-entry.zip": { make: rawZip([]), becomes: "empty" },
  "cut.zip": { make: zip({ "a.txt": letter() }).subarray(0, 200), becomes: "corrupt-archive" },
  "locked.zip": {
    make: rawZip([{ name: "locked.txt", flags: 1, packed: Buffer.alloc(20), size: 8 }]),
    becomes: "unreadable-file",
    at: "!/locked.txt",
  },
  "packed-otherwise.zip": {
    make: rawZip([{ name: "packed.txt", method: 93, packed: Buffer.from("zstd") }]),
    becomes: "unreadable-file",
    at: "!/packed.txt",
  },
  "slip.zip": {
    make: zip({ "../../../../tmp/slip.txt": letter() }),
    becomes: "published",
    at: "!/../../../../tmp/slip.txt",
  },
  "says-four-gigabytes.zip": {
    make: rawZip([{ name: "a.txt", packed: Buffer.from("a"), size: 0xfffffffe }]),
    becomes: "corrupt-archive",
  },
  "says-zip64.zip": {
    make: rawZip([{ name: "a.txt", packed: Buffer.from("a"), size: 0xffffffff }]),
    becomes: "corrupt-archive",
  },
  "says-less.zip": {
    make: rawZip([{ ...zeros("a.txt", 2), size: 9 }]),
    becomes: "corrupt-archive",
    at: "!/a.txt",
  },
  "one-for-many.zip": {
    make: (path) => {
      const [first, ...others] = Array.from({ length: 50 }, (_, n) => zeros(`${n}.txt`, n ? 0 : 8));
      const file = rawZip([first!, ...others]);
      // Each entry of the directory is led to the data of the first.
      const directory = file.indexOf("PK\u0001\u0002", 0, "latin1");
      for (let at = directory; at >= 0; at = file.indexOf("PK\u0001\u0002", at + 1, "latin1")) {
        file.writeUInt32LE(first!.packed!.length, at + 20);
        file.writeUInt32LE(0, at + 42);
      }
      writeFileSync(path, file);
    },
    becomes: "corrupt-archive",
  },
  "archive-in-archive.zip": {
    make: zip({ "in.zip": zip({ "in.zip": zip({ "a.txt": letter() }) }) }),
    becomes: "passed over",
  },
  "unpacks-to-gigabytes.zip": {
    make: rawZip(Array.from({ length: 90 }, (_, n) => zeros(`${n}.txt`, 32))),
    becomes: "too-large",
    at: "!/89.txt",
  },
  "bad-lines.zip": { make: zip({ "a.jsonl": lines("x", 200_000) }), becomes: "over-limit" },
  "blank-lines.zip": {
    make: rawZip([{ ...zeros("a.jsonl", 200), method: 8 }]),
    becomes: "over-limit",
  },
  "types.zip": {
    make: zip(Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`a.x${n}`, ""]))),
    becomes: "passed over",
  },

  "nothing.jsonl": { make: "", becomes: "empty" },
  "blank.jsonl": { make: lines("", 6_000_000), becomes: "over-limit" },
  "bad.jsonl": { make: lines("{", 200_000), becomes: "over-limit" },
  "no-letters.jsonl": { make: lines('{"text":"no letter"}', 50_000), becomes: "over-limit" },
  "long-line.jsonl": {
    make: `{"text":"${"a".repeat(9 << 20)}"}\n`,
    becomes: "too-large",
    at: ":1",
  },
  "long-text.jsonl": {
    make: `${JSON.stringify({ text: letter() + "a".repeat(2 << 20) })}\n`,
    becomes: "too-large",
    at: ":1",
  },
  "deep.jsonl": { make: `{"text":${"[".repeat(1 << 20)}\n`, becomes: "bad-line", at: ":1" },

  "out.txt": { make: (path) => symlinkSync("/etc/passwd", path), becomes: "outside-folder" },
  "out-of-root.zip": { make: (path) => symlinkSync("/", path), becomes: "outside-folder" },
  "without-end.txt": { make: (path) => symlinkSync("/dev/zero", path), becomes: "outside-folder" },
  "nowhere.txt": { make: (path) => symlinkSync("gone", path), becomes: "unreadable-file" },
  "itself.txt": { make: (path) => symlinkSync("itself.txt", path), becomes: "unreadable-file" },
  "folder.txt": { make: (path) => symlinkSync(".", path), becomes: "passed over" },
  "pipe.txt": { make: (path) => void execFileSync("mkfifo", [path]), becomes: "passed over" },
};

/** Writes them all into a folder, and one with a name that no text can hold. */
export function writeOddFiles(folder: string): void {
  for (const [name, { make }] of Object.entries(oddFiles)) {
    const path = join(folder, name);
    if (typeof make === "function") make(path);
    else writeFileSync(path, make);
  }
  const name = Buffer.concat([
    Buffer.from(`${folder}/bytes-`),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(".txt"),
  ]);
  writeFileSync(name, letter());
}
