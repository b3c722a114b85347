import { expect, test } from "vitest";
import { pageSize, readSearchParams } from "@/lib/search/url/params";
import { readSearchOrigin, resultHref } from "@/lib/search/url/result-href";

const hit = { determinationId: "CM17-0019171", number: 2, issueCount: 3 };
const params = readSearchParams({
  q: 'home "exercise"',
  outcome: "overturned",
  section: "odg-low-back/mri",
  page: "3",
});

/** The query of an address, as Next hands it to a page. */
function queryOf(href: string): Record<string, string[]> {
  const query = new URL(href, "http://localhost").searchParams;
  return Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]));
}

test("a result's address leads back to its search and its place", () => {
  const href = resultHref(hit, params, 2 * pageSize + 5);
  expect(href).toBe(
    `/determinations/CM17-0019171?q=home+%22exercise%22&outcome=overturned&section=odg-low-back/mri&n=${2 * pageSize + 5}#issue-2`,
  );
  expect(readSearchOrigin(queryOf(href))).toEqual({ params, position: 2 * pageSize + 5 });
});

test("a result of the empty search has an address too", () => {
  expect(resultHref(hit, readSearchParams({}), 1)).toBe("/determinations/CM17-0019171?n=1#issue-2");
});

test("the only issue of a letter is opened at the top of its page", () => {
  expect(resultHref({ ...hit, issueCount: 1 }, readSearchParams({}), 1)).toBe(
    "/determinations/CM17-0019171?n=1",
  );
});

test.each([undefined, "", "0", "-1", "1.5", "x", "99999999999"])("n=%j is no place in a search", (n) =>
  expect(readSearchOrigin({ q: "lumbar", n })).toBeNull(),
);
