import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Told to V8 in a script's first line: compile all its functions while the script comes in, on a
 * thread of their own.
 */
const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * Marks the scripts that every page of a build runs from end to end (Next's own and React). Without
 * it their functions are compiled one by one as they are first called, while the page cannot
 * answer. Other engines than V8 read a comment. `distDir` is the folder of the build. Source:
 * https://v8.dev/blog/explicit-compile-hints
 */
export async function hintScripts(distDir) {
  const { rootMainFiles } = JSON.parse(await readFile(join(distDir, "build-manifest.json"), "utf8"));
  await Promise.all(
    rootMainFiles.map(async (name) => {
      const path = join(distDir, name);
      const script = await readFile(path, "utf8");
      if (!script.startsWith(hint)) await writeFile(path, hint + script);
    }),
  );
}
