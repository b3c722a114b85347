import { expect, test } from "vitest";
import { caseNumberIn, caseNumbersIn } from "@/lib/search/query/case-number";

test.each([
  ["CM17-0019171", "CM17-0019171"],
  [" cm17-0019171 ", "CM17-0019171"],
  ["CM17 0019171", "CM17-0019171"],
  ["cm170019171", "CM17-0019171"],
  ["17-0019171", "CM17-0019171"],
  ["CM 17-0019171", "CM17-0019171"],
  ["CM17–0019171", "CM17-0019171"],
  ["CM17—0019171", "CM17-0019171"],
  ["CM17- 0019171", "CM17-0019171"],
  ["CM17 - 0019171", "CM17-0019171"],
  ["CM17_0019171", "CM17-0019171"],
  ["CM17-0019171.pdf", "CM17-0019171"],
  ["IMR CM17-0019171", "CM17-0019171"],
  ['"CM17-0019171"', "CM17-0019171"],
  ["l-0123456789ABCDEF", "L-0123456789abcdef"],
  ["IMR CM17-0008519 (Cal. DWC, Feb. 16, 2017)", "CM17-0008519"],
  ["IMR CM17-0008519, Issue 2 (Cal. DWC, May 3, 2017)", "CM17-0008519"],
  ["IMR CM17-0008519 (Cal. DWC)", "CM17-0008519"],
  ["IMR CM17-9900001, issue 1 (Cal. DWC, Mar. 24, 2015) [invented sample, no decision]", "CM17-9900001"],
  [
    "IMR CM17-0008519, issue 2, p. 3 (Cal. DWC, Feb. 16, 2017) [cites guidelines replaced July 28, 2016 and Dec. 1, 2017]",
    "CM17-0008519",
  ],
  ["IMR Case Number: CM17-0008519, dated 02/16/2017", "CM17-0008519"],
  ["IMR L-0123456789abcdef (Cal. DWC, date not stated)", "L-0123456789abcdef"],
  [
    "IMR determination (case number not stated), IMR Casebook ID L-0123456789abcdef, issue 2 (Cal. DWC, n.d.)",
    "L-0123456789abcdef",
  ],
  ["IMR CM17-0008519, issue 2, p. 3 (Cal. DWC, Feb. 16, 2017)", "CM17-0008519"],
  ["IMR CM17-0008519, issue 2, pp. 3–4 (Cal. DWC, Feb. 16, 2017)", "CM17-0008519"],
  ["case CM17-0019171", "CM17-0019171"],
  ["IMR case no. CM17-0019171", "CM17-0019171"],
  ["CM17-19171", "CM17-0019171"],
  ["cm17 19171", "CM17-0019171"],
  ["CM17-0019171_2", "CM17-0019171"],
  ["https://casebook.example/determinations/CM17-0019171", "CM17-0019171"],
])("%j opens %s", (q, id) => expect(caseNumberIn(q)).toBe(id));

test.each([
  "",
  "CM17",
  "CM17-001917",
  "CM17-00191711",
  "CM17-0019171 lumbar",
  "CM17-0019171 CM17-0019172",
  "CM17-0019171 98-99",
  "case CM17-0019171 upheld",
  "-CM17-0019171",
  "CM17-19",
  "L4-5",
  "0019171",
  "170019171",
  "98-99",
])("%j is searched", (q) => expect(caseNumberIn(q)).toBeNull());

test("numbers among other words are told, each once, none that is to be left out", () => {
  expect(caseNumbersIn("lumbar CM17-0019171 and cm17-19171, not 16-0000002")).toEqual([
    { id: "CM17-0019171", alone: false },
    { id: "CM16-0000002", alone: false },
  ]);
  expect(caseNumbersIn("lumbar -CM17-0019171")).toEqual([]);
  expect(caseNumbersIn("pages 98-99 at L4-5 of 9792.24.2")).toEqual([]);
});
