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
