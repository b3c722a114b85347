import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes the pages of a build ask for the scripts that bring them to life only once they stand on
 * the screen: what is to be read comes first, and the scripts, compiled as they come in, take the
 * page in several short turns in place of a long one. All reading works without them. Next asks for
 * what its manifest lists, so that this lists a script which asks for the rest. `distDir` is the
 * folder of the build.
 */
export async function loadScriptsLate(distDir) {
  const path = join(distDir, "build-manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  const script = `(${afterFirstPaint})(${JSON.stringify(manifest.rootMainFiles)});\n`;
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 12);
  const name = `static/chunks/late-${hash}.js`;
  await writeFile(join(distDir, name), script);
  await writeFile(path, JSON.stringify({ ...manifest, rootMainFiles: [name] }, null, 2));
}

/**
 * Runs in the browser. A page in the background is not painted until somebody looks; its scripts
 * need not wait for that.
 */
function afterFirstPaint(files) {
  let asked = false;
  const load = () => {
    if (asked) return;
    asked = true;
    for (const file of files) {
      const script = document.createElement("script");
      script.src = `/_next/${file}`;
      script.async = false;
      document.head.append(script);
    }
  };
  const whenPainted = () => {
    if (document.hidden || !PerformanceObserver.supportedEntryTypes?.includes("paint")) return load();
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) load(); // "first-paint" may be the background alone
    }).observe({ type: "paint", buffered: true });
    addEventListener("visibilitychange", load); // hidden before it was painted
    setTimeout(load, 5000); // no page stays without its scripts, whatever happens
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", whenPainted);
  else whenPainted();
}
