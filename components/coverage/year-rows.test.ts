import { expect, test } from "vitest";
import { shareHeld, sumOfYears, yearRows, yearsCompared } from "@/components/coverage/year-rows";
import { officialTotals, totalSources } from "@/lib/catalog/official-totals";

const held = [
  { year: 2012, letters: 1, issues: 1, samples: 0 },
  { year: 2015, letters: 165, issues: 300, samples: 2 },
  { year: 2025, letters: 50_000, issues: 90_000, samples: 0 },
  { year: null, letters: 7, issues: 9, samples: 1 },
];

test("a year stands in the table where letters were issued or are held, those without a date last", () => {
  const rows = yearRows(held);
  const years = rows.map(({ year }) => year);
  expect(years.slice(0, 4)).toEqual([2012, 2013, 2014, 2015]);
  expect(years.slice(-2)).toEqual([2025, null]);
  expect(rows.find(({ year }) => year === 2014)).toMatchObject({ held: 0, official: { letters: 143_840 } });
});

test("only whole years with a known total are compared with what was issued", () => {
  const rows = yearRows(held);
  const whole = officialTotals.filter(({ part }) => !part);
  expect(sumOfYears(rows)).toEqual({
    held: 50_173,
    issues: 90_310,
    samples: 3,
    issued: whole.reduce((sum, { letters }) => sum + letters, 0),
    heldOfIssued: 165,
  });
  expect(yearsCompared(rows)).toEqual([2014, 2024]);
});

test("a share never says nothing where something is held, nor all where something lacks", () => {
  expect(shareHeld(0, 143_840)).toBe("0%");
  expect(shareHeld(1, 143_840)).toBe("under 0.01%");
  expect(shareHeld(96, 172_145)).toBe("0.06%");
  expect(shareHeld(17_000, 172_145)).toBe("9.9%");
  expect(shareHeld(172_144, 172_145)).toBe("99.9%");
  expect(shareHeld(172_145, 172_145)).toBe("100%");
});

test("every total names a source that is listed, and every source is named", () => {
  const named = new Set(officialTotals.map(({ source }) => source));
  expect([...named].sort()).toEqual(totalSources.map(({ id }) => id).sort());
});
