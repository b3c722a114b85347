import { type OfficialTotal, officialTotals, totalSources } from "@/lib/catalog/official-totals";
import type { YearHeld } from "@/lib/letter/corpus-coverage";

/**
 * A year of the table: what is held beside what was issued. `year` is null for letters without a
 * date.
 */
export type YearRow = {
  year: number | null;
  held: number;
  issues: number;
  samples: number;
  official: OfficialTotal | null;
};

/** Every year in which letters were issued or are held, in order, those without a date last. */
export function yearRows(years: readonly YearHeld[]): YearRow[] {
  const known = years.flatMap(({ year }) => (year === null ? [] : [year]));
  const all = [...new Set([2013, ...known, ...officialTotals.map(({ year }) => year)])].sort((a, b) => a - b);
  const undated = years.some(({ year }) => year === null) ? [null] : [];
  return [...all, ...undated].map((year) => {
    const held = years.find((one) => one.year === year);
    return {
      year,
      held: held?.letters ?? 0,
      issues: held?.issues ?? 0,
      samples: held?.samples ?? 0,
      official: officialTotals.find((one) => one.year === year) ?? null,
    };
  });
}

/**
 * Sums of the rows. `issued` and `heldOfIssued` are of whole years with a known total: only those
 * can be compared.
 */
export function sumOfYears(rows: readonly YearRow[]) {
  const sum = (of: (row: YearRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    held: sum(({ held }) => held),
    issues: sum(({ issues }) => issues),
    samples: sum(({ samples }) => samples),
    issued: sum((row) => wholeTotal(row) ?? 0),
    heldOfIssued: sum((row) => (wholeTotal(row) === null ? 0 : row.held)),
  };
}

/** Letters issued in a year, where the total of the whole year is known. */
export function wholeTotal({ official }: YearRow): number | null {
  return official && !official.part ? official.letters : null;
}

/** The years of which the whole total is known, first and last. */
export function yearsCompared(rows: readonly YearRow[]): [first: number, last: number] {
  const years = rows.filter((row) => wholeTotal(row) !== null).map(({ year }) => Number(year));
  return [Math.min(...years), Math.max(...years)];
}

/** A share, rounded for reading: "12.4%", "0.05%", "under 0.01%", "0%". */
export function shareHeld(held: number, issued: number): string {
  const percent = (held / issued) * 100;
  if (held === 0) return "0%";
  if (percent < 0.01) return "under 0.01%";
  if (held >= issued) return "100%";
  return `${percent < 1 ? percent.toFixed(2) : Math.min(percent, 99.9).toFixed(1)}%`;
}

/** The place of a source in the list of them, from 1. */
export function sourceNumber(id: OfficialTotal["source"]): number {
  return totalSources.findIndex((source) => source.id === id) + 1;
}
