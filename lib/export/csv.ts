import { rate } from "@/lib/letter/rate";
import type { CrossTable } from "@/lib/search";
import { issuesOf, type Tally } from "@/lib/search/results";

type Cell = string | number | boolean | null | readonly string[];

/**
 * A cell as RFC 4180 has it. One that a spreadsheet would run as a formula gets an apostrophe:
 * letters are untrusted text.
 */
function cell(value: Cell): string {
  const text = Array.isArray(value) ? value.join("; ") : String(value ?? "");
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(text) && typeof value !== "number" ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The first line of a file. Its byte order mark tells spreadsheets that this is UTF-8; without it
 * they garble dashes and "§".
 */
export function csvHead(columns: readonly string[]): string {
  return `\uFEFF${csvLine(columns)}`;
}

/** A line of CSV, with its line end. */
export function csvLine(values: readonly Cell[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}

const all = "All";

/**
 * A table in the long form that statistics programs read: a line for each cell that holds an issue,
 * first the totals. Shares and their 95% intervals, 0 to 1, are empty under 20 issues.
 */
export function tableCsv(table: CrossTable): string {
  const head = ["row", "column", "overturned", "upheld", "n", "share", "low", "high"];
  const lines = [
    line(all, all, table.all),
    ...table.columns.map((column) => line(all, column.label, column)),
    ...table.rows.flatMap((row) => [
      line(row.label, all, row),
      ...row.cells.map((cell) => line(row.label, cell.label, cell)),
    ]),
  ];
  return [csvHead(head), ...lines].join("");
}

function line(row: string, column: string, counts: Pick<Tally, "overturned" | "upheld">): string {
  const n = issuesOf(counts);
  const share = n === 0 ? null : rate(counts.overturned, n);
  const figures = share ? [share.share, share.low, share.high].map((one) => Number(one.toFixed(4))) : [];
  return csvLine([
    row,
    column,
    counts.overturned,
    counts.upheld,
    n,
    ...(share ? figures : [null, null, null]),
  ]);
}
