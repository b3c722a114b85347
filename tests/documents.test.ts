import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const documents = [
  ...readdirSync("."),
  ...readdirSync("docs", { recursive: true }).map((name) => join("docs", `${name}`)),
].filter((path) => path.endsWith(".md"));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** A path in backticks below one of our folders; a placeholder (`lib/…`) is none. */
const paths = /`((?:app|bench|components|docs|e2e|lib|prisma|public|samples|tests)\/[\w./[\]-]+)`/g;

test.each(documents)("%s names only files and npm scripts that exist", (path) => {
  const text = readFileSync(path, "utf8");
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
  const links = all(/\]\(([^)\s#]+)[^)]*\)/g).filter((link) => !/^https?:/.test(link));
  const files = [...links.map((link) => join(dirname(path), link)), ...all(paths)];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  const named = all(/npm run (?:--?\w+ )*([\w:-]+)/g);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
