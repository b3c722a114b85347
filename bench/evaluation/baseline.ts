import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * What the parser of an earlier revision makes of the files: file name -> determination. Runs it in
 * a worktree of its own.
 */
export function readWithRevision(revision: string, files: string[]): Map<string, unknown> {
  const tree = join(mkdtempSync(join(tmpdir(), "baseline-")), "tree");
  execFileSync("git", ["worktree", "add", "--detach", "--quiet", tree, revision]);
  try {
    symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
    // By its npm script, since the file behind it has moved between revisions.
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
  } finally {
    execFileSync("git", ["worktree", "remove", "--force", tree]);
    rmSync(tree, { recursive: true, force: true });
  }
}
