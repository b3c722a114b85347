const caseNumber = /^"?CM[\s-]?(?<year>\d{2})[\s-]?(?<serial>\d{7})"?$/i;
const hashed = /^"?L-(?<digits>[0-9a-f]{16})"?$/i;

/** The id of a determination where the query is nothing but one ("cm17-0019171", "CM17 0019171", "L-…"); else null. */
export function caseNumberIn(q: string): string | null {
  const text = q.trim();
  const printed = caseNumber.exec(text)?.groups;
  if (printed) return `CM${printed.year}-${printed.serial}`;
  const digits = hashed.exec(text)?.groups?.digits;
  return digits ? `L-${digits.toLowerCase()}` : null;
}
