import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { DataFolder } from "@/lib/local/data-folder";
import { meilisearchBinary } from "@/lib/local/meilisearch/meilisearch-binary";

const folder = mkdtempSync(join(tmpdir(), "imr-casebook-binary-"));
const path = process.env.PATH;
afterEach(() => {
  process.env.PATH = path;
});
afterAll(() => rmSync(folder, { recursive: true }));

test("without the package, one on the PATH that can be run is taken", () => {
  for (const [name, mode] of [
    ["first", 0o644],
    ["second", 0o755],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "meilisearch"), "");
    chmodSync(join(folder, name, "meilisearch"), mode);
  }
  process.env.PATH = `:${join(folder, "none")}:${join(folder, "first")}:${join(folder, "second")}`;
  expect(meilisearchBinary(new DataFolder(folder), "no-such-package/meilisearch")).toBe(
    join(folder, "second", "meilisearch"),
  );
});

test("if none is installed, a sentence explains what to do", () => {
  process.env.PATH = folder;
  expect(() => meilisearchBinary(new DataFolder(folder), "no-such-package/meilisearch")).toThrow(
    /^Meilisearch is not installed: install it so that `meilisearch` is on the PATH .* or set MEILISEARCH_URL\.$/,
  );
});
