import { expect, test } from "vitest";
import { checkImports, type FolderRule } from "@/tests/check-imports";

// Three layers in miniature: `low` knows nobody, `high` uses `low` by its one door, `top` names the types of `high`.
const rules: FolderRule[] = [
  { folder: "low", why: "It is pure.", imports: [], packages: ["zod"], doors: ["low/door"] },
  { folder: "high", why: "It builds on low.", imports: ["low"], packages: ["node:"], doors: "every module" },
  { folder: "top", why: "It shows.", imports: [], types: ["high"], packages: [], doors: "every module" },
];

/** The keys of the faults in a small tree, where every file that a fixture imports exists. */
function faultsIn(files: Record<string, string>): string[] {
  const tree = { "low/door.ts": "", "low/inner.ts": "", "high/page.ts": "", ...files };
  return checkImports(new Map(Object.entries(tree)), rules).map(({ key }) => key);
}

test("a tree that keeps the rules has no fault", () => {
  const files = {
    "low/inner.ts": 'import { z } from "zod";\nexport const a = z.string();',
    "low/door.ts": 'import { a } from "@/low/inner";\nexport type A = typeof a;',
    "high/page.ts": 'import { readFileSync } from "node:fs";\nimport type { A } from "@/low/door";',
    "top/view.tsx":
      'import { type Page } from "@/high/page";\nexport const view = <p>It isn\'t "from" here</p>;',
  };
  expect(faultsIn(files)).toEqual([]);
});

const leaks = {
  "an alias": 'import { a } from "@/high/page";',
  "a type only": 'import type { A } from "@/high/page";',
  "a type in place": 'export type A = import("@/high/page").A;',
  "a dynamic import": 'export const a = () => import("@/high/page");',
  "a re-export": 'export * from "@/high/page";',
  "a side effect": 'import "@/high/page";',
  "a worker's address": 'export const a = new URL("../high/page.ts", import.meta.url);',
  require: 'const a = require("@/high/page");',
  "import = require": 'import a = require("@/high/page");',
};
test.each(Object.entries(leaks))("a lower folder imports a higher one by %s", (_form, source) => {
  expect(faultsIn({ "low/door.ts": source })).toEqual(["low -> high"]);
});

test("a relative import is a fault of style and, where it leads up, of layering", () => {
  const up = 'import { a } from "../high/page";';
  expect(faultsIn({ "low/door.ts": up })).toEqual(["relative import", "low -> high"]);
  expect(faultsIn({ "low/door.ts": 'import { a } from "./inner";' })).toEqual(["relative import"]);
});

test("a folder that may name types may not take values, not even beside types", () => {
  expect(faultsIn({ "top/view.ts": 'import { type A, a } from "@/high/page";' })).toEqual(["top -> high"]);
  expect(faultsIn({ "top/view.ts": 'import "@/high/page";' })).toEqual(["top -> high"]);
});

test("a package that a folder may not name", () => {
  expect(faultsIn({ "low/door.ts": 'import { readFileSync } from "node:fs";' })).toEqual([
    "low -> package node:fs",
  ]);
  expect(faultsIn({ "low/door.ts": 'import type { Pool } from "pg";' })).toEqual(["low -> package pg"]);
});

test("a door that is closed, for tests as well", () => {
  const source = 'import { a } from "@/low/inner";';
  expect(faultsIn({ "high/page.ts": source })).toEqual(["closed door of low"]);
  expect(faultsIn({ "high/page.test.ts": source })).toEqual(["closed door of low"]);
});

test("more doors than a folder may have", () => {
  const narrow = rules.map((rule) => (rule.folder === "low" ? { ...rule, doors: 1 } : rule));
  const page = 'import "@/low/inner";\nimport "@/low/door";';
  const tree = new Map([
    ["low/door.ts", ""],
    ["low/inner.ts", ""],
    ["high/page.ts", page],
  ]);
  expect(checkImports(tree, narrow).map(({ key }) => key)).toEqual(["doors of low"]);
});

test("two files that import each other, by values or by types", () => {
  for (const word of ["import", "import type"]) {
    const files = {
      "high/one.ts": `${word} { Two } from "@/high/two";`,
      "high/two.ts": `${word} { One } from "@/high/three";`,
      "high/three.ts": `${word} { One } from "@/high/one";`,
    };
    expect(faultsIn(files)).toEqual(["circle of files"]);
  }
});

test("two folders that import each other, though no two files do", () => {
  const files = {
    "high/a/one.ts": 'import { two } from "@/high/b/two";',
    "high/b/three.ts": 'import { four } from "@/high/a/four";',
    "high/b/two.ts": "",
    "high/a/four.ts": "",
  };
  expect(faultsIn(files)).toEqual(["circle in high", "circle in high"]);
});

test("a file in no folder of the table, and a mock", () => {
  expect(faultsIn({ "elsewhere/file.ts": "" })).toEqual(["no rule"]);
  expect(faultsIn({ "high/page.test.ts": 'vi.mock("@/low/door");' })).toEqual(["mock"]);
});

test("the message names the file, the line, what it took and why that is a fault", () => {
  const tree = new Map([
    ["low/door.ts", '\nimport { a } from "@/high/page";'],
    ["high/page.ts", ""],
  ]);
  expect(checkImports(tree, rules)[0]?.message).toBe(
    "low/door.ts:2: low may not import values of high/page.ts. It is pure.",
  );
});
