import { expect, test } from "vitest";
import { citedWhereOverturned } from "@/lib/search/read/topic/carried";

const tally = (value: string, overturned: number, upheld: number) => ({
  value,
  label: value,
  overturned,
  upheld,
  administrator: { overturned: 0, upheld: 0 },
  both: { overturned: 0, upheld: 0 },
});

test("of what reviewers cited, guidelines and sections that no overturned issue cites are left out", () => {
  const sections = [tally("odg-pain/opioids", 1, 0), tally("odg-pain/massage", 0, 3)];
  const carrying = { ...tally("odg-pain", 2, 5), sections };
  const other = { ...tally("odg-low-back", 0, 9), sections: [tally("odg-low-back/mri", 0, 9)] };
  expect(citedWhereOverturned([other, carrying])).toEqual([{ ...carrying, sections: [sections[0]] }]);
});
