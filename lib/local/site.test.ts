import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isBuilt, markBuilt, sourceHash, untilHung } from "@/lib/local/site";

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

test("a site whose process is stopped counts as hung, one that pauses does not", async () => {
  const source =
    'const server = require("node:http").createServer((_, answer) => answer.end()).listen(0, "127.0.0.1", () => console.log(server.address().port))';
  const child = spawn(process.execPath, ["-e", source], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [port] = await once(child.stdout, "data");
    const over = new AbortController();
    let isHung = false;
    const limits = { every: 20, within: 400 };
    const hung = untilHung(`http://127.0.0.1:${Number(port)}`, over.signal, limits).then(() => {
      isHung = true;
    });
    child.kill("SIGSTOP");
    await sleep(200);
    child.kill("SIGCONT");
    await sleep(700);
    expect(isHung).toBe(false);
    child.kill("SIGSTOP");
    await hung;
    over.abort();
  } finally {
    child.kill("SIGKILL");
  }
});
