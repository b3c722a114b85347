import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importsOf } from "@/tests/imports";

const paths = ["app", "components", "lib"]
  .flatMap((root) => readdirSync(root, { recursive: true }).map((name) => `${root}/${name}`))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("lib/db/generated/"));
const tree = new Map(paths.map((path) => [path, readFileSync(path, "utf8")]));

/**
 * What a file takes along into a browser: modules and packages, each with the way that leads there.
 */
function closureOf(start: string): Map<string, string> {
  const reached = new Map([[start, start]]);
  for (const [path, way] of reached) {
    if (!tree.has(path)) continue;
    for (const { target, specifier, typeOnly } of importsOf(path, tree)) {
      const next = target ?? specifier;
      if (!typeOnly && !reached.has(next)) reached.set(next, `${way} > ${next}`);
    }
  }
  return reached;
}

/**
 * Schemas, catalogs, descriptors of filters and engines: too heavy for a browser, or of no use
 * there.
 */
const serverOnly = [
  /^(?:zod|pg|meilisearch|@prisma\/|node:)/,
  /^lib\/(?:catalog|db|export|ingest|parse|api|env)\b/,
  /^lib\/search(?!\/url\/value-href\.ts$)/,
];
const clients = paths.filter((path) => /^"use client"/.test(tree.get(path) ?? ""));

test("there are client components", () => expect(clients.length).toBeGreaterThan(10));

test.each(clients)("%s takes no schema, catalog or descriptor of a filter to the browser", (path) => {
  const taken = [...closureOf(path)]
    .filter(([reached]) => serverOnly.some((one) => one.test(reached)))
    .map(([, way]) => way);
  expect(taken).toEqual([]);
});

test("a closure follows values through files and leaves types out", () => {
  const closure = closureOf("lib/search/url/value-links.ts");
  expect([...closure.keys()]).toContain("lib/search/filters/all.ts");
  expect([...closure.keys()]).toContain("zod");
  expect(closureOf("lib/search/url/value-href.ts").size).toBe(1);
});
