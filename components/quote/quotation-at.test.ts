import { expect, test } from "vitest";
import {
  pagesOf,
  type QuoteFacts,
  quotationAt,
  quotationWithoutPlace,
} from "@/components/quote/quotation-at";

const site = "https://casebook.example";
const facts: QuoteFacts = {
  id: "CM17-0000001",
  revision: 1,
  sample: false,
  decided: "2017-02-07",
  issues: [
    { number: 1, span: [100, 200] },
    { number: 2, span: [200, 400] },
  ],
  pages: [0, 150, 300],
};
const cited = (from: number, to: number, more: Partial<QuoteFacts> = {}) =>
  quotationAt({ ...facts, ...more }, "No gain.", [from, to], site);

test("words are cited by the issue and the page that they stand in, and their address marks them", () => {
  expect(cited(320, 330)).toEqual({
    words: "No gain.",
    citation: "IMR CM17-0000001, issue 2, p. 3 (Cal. DWC, Feb. 7, 2017)",
    url: "https://casebook.example/determinations/CM17-0000001?quote=320-330#quote",
  });
});

test("words over the turn of a page are cited by both pages", () => {
  expect(cited(290, 310).citation).toBe("IMR CM17-0000001, issue 2, pp. 2–3 (Cal. DWC, Feb. 7, 2017)");
});

test("words before the issues are cited by the page alone", () => {
  expect(cited(20, 30).citation).toBe("IMR CM17-0000001, p. 1 (Cal. DWC, Feb. 7, 2017)");
});

test("where the letter has one page, or pages that nobody knows, none is named", () => {
  expect(cited(320, 330, { pages: [0] }).citation).toBe("IMR CM17-0000001, issue 2 (Cal. DWC, Feb. 7, 2017)");
});

test("words that the letter puts otherwise are cited by the issue that tells them, and lead there", () => {
  expect(quotationWithoutPlace(facts, "No gain.", 150, site)).toEqual({
    words: "No gain.",
    citation: "IMR CM17-0000001, issue 1 (Cal. DWC, Feb. 7, 2017)",
    url: "https://casebook.example/determinations/CM17-0000001#issue-1",
  });
});

const starts = [0, 100, 250];

test.each([
  ["on the first page", [0, 50], [1, 1]],
  ["up to the end of a page", [90, 100], [1, 1]],
  ["from the start of a page", [100, 120], [2, 2]],
  ["over the turn of a page", [90, 101], [1, 2]],
  ["on the last page", [400, 420], [3, 3]],
  ["on all pages", [0, 420], [1, 3]],
] as const)("words %s", (_, [from, to], pages) => expect(pagesOf(starts, [from, to])).toEqual(pages));

test("a letter of one page, or of none that are known, has no page to name", () => {
  expect(pagesOf([0], [5, 9])).toBeNull();
  expect(pagesOf([], [5, 9])).toBeNull();
});

test("a quotation carries the age of the law that its issue was decided by, as the citation does", () => {
  const issues = facts.issues.map((issue) => ({ ...issue, age: "cites guidelines replaced Dec. 1, 2017" }));
  expect(cited(320, 330, { issues }).citation).toBe(
    "IMR CM17-0000001, issue 2, p. 3 (Cal. DWC, Feb. 7, 2017) [cites guidelines replaced Dec. 1, 2017]",
  );
});
