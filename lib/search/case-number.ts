const printed =
  /^"?(?:IMR\s+)?(?:CM\s?[\s-]?(?<year>\d{2})[\s-]?(?<serial>\d{7})|(?<bareYear>\d{2})-(?<bareSerial>\d{7}))"?$/i;
const hashed = /^"?L-(?<digits>[0-9a-f]{16})"?$/i;

/** The id of a determination where the query is nothing but one ("cm17-0019171", "CM17 0019171", "17-0019171", "L-…"); else null. */
export function caseNumberIn(q: string): string | null {
  const text = q.trim().replace(/[‐‑–]/g, "-");
  const { year, serial, bareYear = year, bareSerial = serial } = printed.exec(text)?.groups ?? {};
  if (bareYear) return `CM${bareYear}-${bareSerial}`;
  const digits = hashed.exec(text)?.groups?.digits;
  return digits ? `L-${digits.toLowerCase()}` : null;
}
