import { expect, test } from "vitest";
import { pageLinks } from "@/lib/api/operations/search";
import { readSearchParams } from "@/lib/search/url";

const links = (page: string, pageCount: number) =>
  pageLinks(readSearchParams({ treatment: "mri", page }), pageCount, "https://imr.example");
const address = "https://imr.example/api/v1/search?treatment=mri";

test("a page in the middle leads both ways", () => {
  expect(links("2", 4)).toBe(
    `<${address}>; rel="first", <${address}>; rel="prev", <${address}&page=3>; rel="next", <${address}&page=4>; rel="last"`,
  );
});

test.each([
  ["the first page leads to no previous one", "1", 2, ["first", "next", "last"]],
  ["the last page leads to no next one", "2", 2, ["first", "prev", "last"]],
  ["a result without issues is one page", "1", 0, ["first", "last"]],
])("%s", (_, page, pageCount, relations) => {
  const found = [...links(page as string, pageCount as number).matchAll(/rel="(?<name>\w+)"/g)];
  expect(found.map(({ groups }) => groups?.name)).toEqual(relations);
});
