import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * In a script's first line, this tells V8 to compile all functions while the script is loading, on a
 * background thread.
 */
const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * Marks the scripts that every page of a build runs completely (Next's own and React's). Otherwise
 * their functions are compiled one by one when first called, which blocks the page. Other engines
 * treat the hint as a comment. `distDir` is the folder of the build.
 * Source: https://v8.dev/blog/explicit-compile-hints
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
