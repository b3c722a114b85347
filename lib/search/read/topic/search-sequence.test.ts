import { expect, test } from "vitest";
import { inSearchSequence } from "@/lib/search/read/topic/search-sequence";

const cited = (value: string, overturned: number) => ({
  value,
  label: value,
  overturned,
  upheld: 0,
  administrator: { overturned: 0, upheld: 0 },
  both: { overturned: 0, upheld: 0 },
  sections: [],
});

test("the MTUS comes first, then ACOEM and ODG, then other literature, each the most overturned first", () => {
  const given = [
    cited("odg-low-back", 9),
    cited("uptodate", 8),
    cited("low-back-complaints", 5),
    cited("odg-pain", 4),
    cited("chronic-pain-medical-treatment-guidelines", 3),
  ];
  expect(inSearchSequence(given).map(({ value }) => value)).toEqual([
    "low-back-complaints",
    "chronic-pain-medical-treatment-guidelines",
    "odg-low-back",
    "odg-pain",
    "uptodate",
  ]);
});
