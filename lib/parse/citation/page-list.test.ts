import { describe, expect, test } from "vitest";
import { lineText } from "@/lib/parse/citation/line-text";
import { barePages, readPages } from "@/lib/parse/citation/page-list";

const whole = (text: string) => ({ line: lineText(text), range: { from: 0, to: text.length } });

function pagesIn(text: string): string {
  const { line, range } = whole(text);
  return readPages(line, range)
    .pages.map(([first, last]) => `${first}-${last}`)
    .join(" ");
}

describe("readPages", () => {
  test.each([
    ["Page(s): 98-99", "98-99"],
    ["Page(s): 98 of 127", "98-98"],
    ["Page(s): 25-26 of 127", "25-26"],
    ["Page (s): 30- 34, 49", "30-34 49-49"],
    ["Pages 74-95, 124 and 126", "74-95 124-124 126-126"],
    ["page 137-138 & 140", "137-138 140-140"],
    ["pg. 607", "607-607"],
    ["pgs 12; 14", "12-12 14-14"],
    ["p. 44", "44-44"],
    ["pp. 303-5", "303-305"],
    ["pages 60 to 62", "60-62"],
    ["Page(s): 99-98", "98-99"],
    ["Opioids Page(s): 78, NSAIDs Page(s): 67", "78-78 67-67"],
  ])("%s", (text, pages) => expect(pagesIn(text)).toBe(pages));

  test.each([
    "Physical Medicine 98-99",
    "Page(s): to follow",
    "3.3.9 Maintenance",
    "12 p",
    "Homepage 4",
    "Page(s): 3.3 Monitoring",
    "pages of 1,200 letters",
  ])("no pages in %s", (text) => expect(pagesIn(text)).toBe(""));

  test("leaves the text between the pages", () => {
    const { line, range } = whole("Opioids Page(s): 78, NSAIDs Page(s): 67");
    expect(readPages(line, range).rest.map(({ from, to }) => line.text.slice(from, to))).toEqual([
      "Opioids ",
      ", NSAIDs ",
      "",
    ]);
  });
});

describe("barePages", () => {
  const bare = (text: string) => barePages(whole(text).line, whole(text).range);

  test.each([
    ["98-99", [[98, 99]]],
    ["98 of 127", [[98, 98]]],
  ])("%s", (text, pages) => expect(bare(text)).toEqual(pages));

  test.each(["Table 98", "98-99 Physical Medicine", "", "3.3"])("%j is no page", (text) =>
    expect(bare(text)).toBeNull(),
  );
});
