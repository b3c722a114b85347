import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { readLetter } from "@/lib/ingest/letter";

export type Labelled = { name: string; file: string; expected: unknown };

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The letters of a folder that have a label: `<name>.json` beside the letter or in the folder's
 * `expected/`.
 */
export function labelledLetters(folder: string): Labelled[] {
  const letters = filesUnder(folder).filter((file) => [".txt", ".pdf"].includes(extname(file)));
  return letters.flatMap((file) => {
    const name = basename(file, extname(file));
    const label = [join(dirname(file), `${name}.json`), join(folder, "expected", `${name}.json`)].find(
      (path) => existsSync(path),
    );
    // A golden case is a folder, whose name is the reason for the case.
    const called = name === "letter" ? basename(dirname(file)) : name;
    return label ? [{ name: called, file, expected: JSON.parse(readFileSync(label, "utf8")) }] : [];
  });
}

/**
 * The reading of a file by the current parser, as it would be published; `{}` if it is rejected.
 */
export async function readingOf(file: string): Promise<object> {
  const read = await readLetter(readFileSync(file), file);
  return read.ok ? read.letter.reading : {};
}
