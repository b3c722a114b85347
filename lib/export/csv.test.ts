import { describe, expect, test } from "vitest";
import { csvHead, csvLine, tableCsv } from "@/lib/export/csv";

test("a file begins with the mark by which a spreadsheet knows its letters, once", () => {
  const file = new TextEncoder().encode(csvHead(["issue", "pages"]) + csvLine(["a", "98–99"]));
  expect([...file.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(file)).toBe("issue,pages\r\na,98–99\r\n");
});

describe("a line of the exported table", () => {
  test.each([
    [["a", 1, true, null], "a,1,true,\r\n"],
    [['say "no"', "one, two"], '"say ""no""","one, two"\r\n'],
    [[["PT", "MRI"], "two\nlines"], 'PT; MRI,"two\nlines"\r\n'],
    [["=HYPERLINK(1)", "+1", "-x", "@a"], "'=HYPERLINK(1),'+1,'-x,'@a\r\n"],
    [[" =1+1", ["@a", "b"], ["+"]], "' =1+1,'@a; b,'+\r\n"],
    [[-3], "-3\r\n"],
  ])("of %j is %j", (values, line) => {
    expect(csvLine(values as Parameters<typeof csvLine>[0])).toBe(line);
  });
});

test("the long form has a line for each cell, totals first, and a share only from twenty issues", () => {
  const csv = tableCsv({
    all: { overturned: 30, upheld: 70 },
    base: { overturned: 30, upheld: 70 },
    columns: [{ value: "2015", label: "2015", overturned: 30, upheld: 70 }],
    rows: [
      {
        value: "x",
        label: "Brace, knee",
        overturned: 1,
        upheld: 18,
        cells: [{ value: "2015", label: "2015", overturned: 1, upheld: 18 }],
      },
    ],
  });
  expect(csv.split("\r\n")).toEqual([
    "\uFEFFrow,column,overturned,upheld,n,share,low,high",
    "All,All,30,70,100,0.3,0.2189,0.3958",
    "All,2015,30,70,100,0.3,0.2189,0.3958",
    '"Brace, knee",All,1,18,19,,,',
    '"Brace, knee",2015,1,18,19,,,',
    "",
  ]);
});
