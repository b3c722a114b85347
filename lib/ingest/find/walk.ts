import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { messageOf } from "@/lib/local/obstacle";

/**
 * A regular file with its size in bytes, something else that is no folder, a link that leads out of
 * the given folders, or what could not be looked at. `named`: given by name, not met in a folder.
 */
export type Walked =
  | { kind: "file"; path: string; named: boolean; size: number }
  | { kind: "special"; path: string; named: boolean }
  | { kind: "outside"; path: string; named: boolean }
  | { kind: "unreadable"; path: string; named: boolean; detail: string };

/** Where the links of one walk may lead, and which folders it has read. */
type Walk = { roots: string[]; follow: boolean; seen: Set<string> };

/**
 * Every file under the given paths, folders depth first and in the order of their names, so that
 * two runs meet the same files in the same order. A symbolic link is followed where it stays in a
 * given folder, or everywhere with `follow`; what is given by name always is. A folder that several
 * links lead to, or that contains itself, is read once.
 */
export async function* walk(paths: string[], follow = false): AsyncGenerator<Walked> {
  const roots = await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
  const seen = new Set<string>();
  for (const path of paths) yield* visit(path, true, { roots, follow, seen });
}

async function* visit(path: string, named: boolean, walk: Walk): AsyncGenerator<Walked> {
  let names: string[];
  try {
    let entry = await lstat(path);
    if (entry.isSymbolicLink()) {
      if (!named && !walk.follow && isOutside(await realpath(path), walk.roots)) {
        yield { kind: "outside", path, named };
        return;
      }
      entry = await stat(path);
    }
    if (entry.isFile()) {
      yield { kind: "file", path, named, size: entry.size };
      return;
    }
    if (!entry.isDirectory()) {
      yield { kind: "special", path, named };
      return;
    }
    const real = await realpath(path);
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    names = await readdir(path);
  } catch (error) {
    yield { kind: "unreadable", path, named, detail: whyUnreadable(path, error) };
    return;
  }
  names.sort();
  for (const name of names) yield* visit(join(path, name), false, walk);
}

function isOutside(real: string, roots: string[]): boolean {
  return !roots.some((root) => real === root || real.startsWith(root.endsWith(sep) ? root : root + sep));
}

function whyUnreadable(path: string, error: unknown): string {
  // Such a name was decoded with a mark in place of each wrong byte, and leads nowhere.
  return path.includes("\ufffd") ? "its name is not in UTF-8: rename it" : messageOf(error);
}
