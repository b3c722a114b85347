import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The readings of the files by the parser of an earlier revision, by file name. */
export function readWithRevision(revision: string, files: string[]): Map<string, unknown> {
  return inTreeOf(revision, (tree) => {
    // By its npm script, because the file behind it differs between revisions.
    const output = execFileSync(
      "npm",
      ["run", "--silent", "parse", "--", ...files.map((file) => resolve(file))],
      { cwd: tree, encoding: "utf8", maxBuffer: 2 ** 30 },
    );
    const lines = output
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line));
    return new Map(lines.map((line) => [line.file, line.determination]));
  });
}

/** Works in a worktree of an earlier revision, with the packages of today, and removes it again. */
export function inTreeOf<T>(revision: string, work: (tree: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "baseline-"));
  const tree = join(folder, "tree");
  execFileSync("git", ["worktree", "add", "--detach", "--quiet", tree, revision]);
  try {
    symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
    return work(tree);
  } finally {
    execFileSync("git", ["worktree", "remove", "--force", tree]);
    rmSync(folder, { recursive: true, force: true });
  }
}
