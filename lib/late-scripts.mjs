import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes the pages of a build load their scripts only after the first paint: the text comes first, and
 * the scripts, compiled while loading, block the page for several short periods instead of one long
 * one. Reading works without them. Next loads what its manifest lists, so this function lists one
 * script there, which loads the others. `distDir` is the folder of the build.
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
 * Runs in the browser. A page in a background tab is not painted until it is shown; its scripts do
 * not wait for that.
 */
function afterFirstPaint(files) {
  let requested = false;
  const load = () => {
    if (requested) return;
    requested = true;
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
      if (list.getEntriesByName("first-contentful-paint").length > 0) load(); // "first-paint" may be only the background
    }).observe({ type: "paint", buffered: true });
    addEventListener("visibilitychange", load); // hidden before the first paint
    setTimeout(load, 5000); // no page stays without its scripts
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", whenPainted);
  else whenPainted();
}
