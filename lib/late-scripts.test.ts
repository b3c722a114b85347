import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadScriptsLate } from "@/lib/late-scripts.mjs";

test("the build's one main script is one that names all the others, and is called by what it holds", async () => {
  const folder = mkdtempSync(join(tmpdir(), "imr-casebook-build-"));
  try {
    const path = join(folder, "build-manifest.json");
    const build = async (rootMainFiles: string[]) => {
      writeFileSync(path, JSON.stringify({ pages: {}, rootMainFiles }));
      await loadScriptsLate(folder);
      return JSON.parse(readFileSync(path, "utf8")) as { rootMainFiles: string[] };
    };
    mkdirSync(join(folder, "static/chunks"), { recursive: true });
    const { rootMainFiles, ...rest } = await build(["static/chunks/a.js", "static/chunks/b.js"]);
    expect(rest).toEqual({ pages: {} });
    expect(rootMainFiles).toHaveLength(1);
    const script = readFileSync(join(folder, rootMainFiles[0]!), "utf8");
    expect(script).toContain('["static/chunks/a.js","static/chunks/b.js"]');
    expect((await build(["static/chunks/c.js"])).rootMainFiles).not.toEqual(rootMainFiles);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
