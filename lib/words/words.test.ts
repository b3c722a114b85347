import { expect, test } from "vitest";
import { citationDate, longDate } from "@/lib/words/dates";
import { counted, pageRanges } from "@/lib/words/numbers";
import { quantityWords } from "@/lib/words/request";
import { unbroken } from "@/lib/words/text";

test("a date is told as printed, in whatever time zone the server stands", () => {
  expect(longDate("2017-02-28")).toBe("February 28, 2017");
  expect(citationDate("2017-02-28")).toBe("Feb. 28, 2017");
  expect(citationDate("2016-05-01")).toBe("May 1, 2016");
});

test("counts agree with their noun", () => {
  expect([counted(0, "issue"), counted(1, "issue"), counted(1234, "issue")]).toEqual([
    "0 issues",
    "1 issue",
    "1,234 issues",
  ]);
});

test("in a heading a number stays on the line of what it counts", () => {
  expect(unbroken("Meloxicam 7.5 mg, 30 tablets")).toBe("Meloxicam 7.5\u00a0mg, 30\u00a0tablets");
  expect(unbroken("Fusion, L5-S1, 2 levels, T12 (one)")).toBe("Fusion, L5-S1, 2\u00a0levels, T12 (one)");
});

test("pages are told as a reporter cites them", () => {
  expect(pageRanges([])).toBe("");
  expect(pageRanges([[78, 78]])).toBe("p. 78");
  expect(pageRanges([[98, 99]])).toBe("pp. 98–99");
  expect(
    pageRanges([
      [22, 22],
      [98, 99],
    ]),
  ).toBe("pp. 22, 98–99");
});

test("an amount is told with its rhythm", () => {
  const shown = { span: [0, 0] as [number, number], certainty: "stated" as const };
  expect(quantityWords({ ...shown, perWeek: 2, weeks: 6, total: 12, unit: "visits" })).toBe(
    "12 visits, 2 a week for 6 weeks",
  );
  expect(quantityWords({ ...shown, perWeek: [2, 3], weeks: 1 })).toBe("2–3 a week for 1 week");
  expect(quantityWords({ ...shown, total: 60, unit: "tablets", strength: "10/325 mg", refills: 1 })).toBe(
    "60 tablets, 10/325 mg, 1 refill",
  );
});
