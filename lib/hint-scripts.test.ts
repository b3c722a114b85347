import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hintScripts } from "@/lib/hint-scripts.mjs";

test("the scripts that every page runs begin with the hint, once, and no other does", async () => {
  const folder = mkdtempSync(join(tmpdir(), "imr-casebook-build-"));
  try {
    const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const scripts = () => ["main.js", "page.js"].map((name) => readFileSync(join(folder, name), "utf8"));
    put("build-manifest.json", JSON.stringify({ rootMainFiles: ["main.js"] }));
    put("main.js", "run()");
    put("page.js", "draw()");
    await hintScripts(folder);
    await hintScripts(folder);
    expect(scripts()).toEqual(["//# allFunctionsCalledOnLoad\nrun()", "draw()"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
