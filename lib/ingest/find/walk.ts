import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { messageOf } from "@/lib/local/obstacle";

/**
 * A regular file with its size in bytes, something else that is no folder, or what could not be
 * looked at. `named`: given by name, not met in a folder.
 */
export type Walked =
  | { kind: "file"; path: string; named: boolean; size: number }
  | { kind: "special"; path: string; named: boolean }
  | { kind: "unreadable"; path: string; named: boolean; detail: string };

/**
 * Every file under the given paths, folders depth first and in the order of their names, so that
 * two runs meet the same files in the same order. Symbolic links are followed; a folder that
 * several links lead to, or that contains itself, is read once.
 */
export async function* walk(paths: string[]): AsyncGenerator<Walked> {
  const seen = new Set<string>();
  for (const path of paths) yield* visit(path, true, seen);
}

async function* visit(path: string, named: boolean, seen: Set<string>): AsyncGenerator<Walked> {
  let names: string[];
  try {
    const entry = await stat(path);
    if (entry.isFile()) {
      yield { kind: "file", path, named, size: entry.size };
      return;
    }
    if (!entry.isDirectory()) {
      yield { kind: "special", path, named };
      return;
    }
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    names = await readdir(path);
  } catch (error) {
    yield { kind: "unreadable", path, named, detail: messageOf(error) };
    return;
  }
  names.sort();
  for (const name of names) yield* visit(join(path, name), false, seen);
}
