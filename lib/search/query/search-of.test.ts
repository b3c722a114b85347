import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { searchOf, under, withoutWords } from "@/lib/search/query/search-of";
import { readSearchQuery } from "@/lib/search/url/params";

const search = searchOf(readSearchQuery(new URLSearchParams("q=(knee OR hip) mri&outcome=upheld&page=3")));

test("a search holds its words in every way in which they are met, and its filters", () => {
  expect(search.words.map(({ q }) => q.trim())).toEqual(["knee mri", "hip mri"]);
  expect(search.filter).toEqual([['outcome = "upheld"']]);
  expect(searchOf(search)).toBe(search);
});

test("other filters leave the parsed words as they are", () => {
  const other = under(search, { outcome: ["overturned"], page: 1 });
  expect(other.query).toBe(search.query);
  expect(other.params).toEqual({ ...search.params, outcome: ["overturned"], page: 1 });
  expect(other.filter).toEqual([['outcome = "overturned"']]);
});

test("a topic has the filters of a search and no words", () => {
  const topic = withoutWords(search.params);
  expect(topic.words).toEqual([{ q: "", printed: [] }]);
  expect(topic.filter).toEqual(search.filter);
});

test("the words of a search are parsed in one place", () => {
  const sources = ["app", "bench", "components", "lib"]
    .flatMap((root) => readdirSync(root, { recursive: true }).map((name) => `${root}/${name}`))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes(".test."));
  const callers = sources.filter((path) => /\bparseQuery\(/.test(readFileSync(path, "utf8")));
  expect(callers.sort()).toEqual(["lib/search/query/search-of.ts", "lib/search/query/syntax.ts"]);
});
