import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** All that the built site is made of, from the project's root. */
const sources = [
  ...["app", "components", "lib", "public", "prisma/schema.prisma"],
  ...[
    "instrumentation.ts",
    "next.config.js",
    "postcss.config.mjs",
    "tsconfig.json",
    "package.json",
    "package-lock.json",
  ],
];
/** Parts of them that never get into it. */
const apart = /\.test\.tsx?$|^lib\/(?:db\/generated|ingest|local|parse)(?:\/|$)/;

/** Whether `.next` holds a whole build of the sources as they are now. */
export function isBuilt(root: string): boolean {
  const stamp = stampFile(root);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourceHash(root);
}

/** Notes what a build was made of: `hash` is taken before it, so that a change meanwhile counts. */
export function markBuilt(root: string, hash: string): void {
  writeFileSync(stampFile(root), hash);
}

/** SHA-256, hex, over the names and bytes of the sources. */
export function sourceHash(root: string): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => [...files(root, source)])) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

const stampFile = (root: string) => join(root, ".next", "casebook-build");

function* files(root: string, path: string): Generator<string> {
  if (apart.test(path) || !existsSync(join(root, path))) return;
  if (!statSync(join(root, path)).isDirectory()) yield path;
  else for (const name of readdirSync(join(root, path)).sort()) yield* files(root, `${path}/${name}`);
}
