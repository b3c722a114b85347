import { expect, test } from "vitest";
import { tableCsv } from "@/lib/export/table-csv";

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
