import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isBuilt, markBuilt, sourceHash } from "@/lib/local/site";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "imr-casebook-site-"));
  write("app/page.tsx", "a page");
  write(".next/BUILD_ID", "1");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test("a build is current until a source changes, comes or goes", () => {
  expect(isBuilt(root)).toBe(false);
  markBuilt(root, sourceHash(root));
  expect(isBuilt(root)).toBe(true);
  write("components/ui/badge.tsx", "a badge");
  expect(isBuilt(root)).toBe(false);
  rmSync(join(root, "components"), { recursive: true });
  expect(isBuilt(root)).toBe(true);
  write("app/page.tsx", "another page");
  expect(isBuilt(root)).toBe(false);
});

test("files that are no part of the site do not cause a new build", () => {
  markBuilt(root, sourceHash(root));
  for (const path of [
    "app/page.test.tsx",
    "lib/ingest/a.ts",
    "lib/parse/b.ts",
    "lib/local/c.ts",
    "docs/d.md",
  ])
    write(path, "words");
  expect(isBuilt(root)).toBe(true);
  write("lib/db/client.ts", "words");
  expect(isBuilt(root)).toBe(false);
});
