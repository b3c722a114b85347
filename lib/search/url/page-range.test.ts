import { expect, test } from "vitest";
import { readPageRange } from "@/lib/search/url/page-range";

test.each([
  ["98", 98, 98],
  [" 98 ", 98, 98],
  ["98-99", 98, 99],
  ["98 – 99", 98, 99],
  ["98—99", 98, 99],
  ["98 to 99", 98, 99],
  ["99-98", 98, 99],
  ["p. 98", 98, 98],
  ["p98", 98, 98],
  ["pp. 98-99", 98, 99],
  ["Pages 98 through 99", 98, 99],
  ["98 of 127", 98, 98],
  ["98/127", 98, 98],
  ["pg. 98-99 of 127", 98, 99],
  ["1-60", 1, 60],
])("%j are pages %i to %i", (text, first, last) => {
  expect(readPageRange(text)).toEqual({ first, last });
});

test.each(["physical medicine", "0", "-5", "98,99", "98-", "12345", "1e3"])(
  "%j is told to name no pages",
  (text) => {
    expect(readPageRange(text)).toMatch(/names no pages.*98-99/);
  },
);

test("a range too wide to be a place is told so", () => {
  expect(readPageRange("1-61")).toBe("Pages 1 to 61 are more than the 60 that one search may span.");
});

test("nothing typed is no range", () => {
  expect(readPageRange("  ")).toBeNull();
});
