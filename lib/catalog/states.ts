/** A licensing state: two-letter postal code and its full name as letters print it. */
export type State = { code: string; name: string };

// One row per state. If a letter prints another name, add it to `otherNames` below.
const rows = `
AL Alabama
AK Alaska
AZ Arizona
AR Arkansas
CA California
CO Colorado
CT Connecticut
DE Delaware
DC District of Columbia
FL Florida
GA Georgia
GU Guam
HI Hawaii
ID Idaho
IL Illinois
IN Indiana
IA Iowa
KS Kansas
KY Kentucky
LA Louisiana
ME Maine
MD Maryland
MA Massachusetts
MI Michigan
MN Minnesota
MS Mississippi
MO Missouri
MT Montana
NE Nebraska
NV Nevada
NH New Hampshire
NJ New Jersey
NM New Mexico
NY New York
NC North Carolina
ND North Dakota
OH Ohio
OK Oklahoma
OR Oregon
PA Pennsylvania
PR Puerto Rico
RI Rhode Island
SC South Carolina
SD South Dakota
TN Tennessee
TX Texas
UT Utah
VT Vermont
VI Virgin Islands
VA Virginia
WA Washington
WV West Virginia
WI Wisconsin
WY Wyoming
`;

export const states: readonly State[] = rows
  .trim()
  .split("\n")
  .map((row) => ({ code: row.slice(0, 2), name: row.slice(3) }));

const codeOfName = new Map(states.map(({ code, name }) => [key(name), code]));
for (const name of ["Washington D.C.", "Washington DC", "D.C.", "District Columbia"])
  codeOfName.set(key(name), "DC");

/** Letters only, in lower case, so that line breaks, full stops and missing blanks are ignored. */
function key(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

// Longest first, so that West Virginia is not Virginia, and Washington, D.C. is not Washington.
const capital = "(?:washington,?\\s{0,4})?\\bd\\.\\s?c\\.?|washington,?\\s{0,4}d\\.?\\s?c\\b\\.?";
const names = [...states]
  .sort((a, b) => b.name.length - a.name.length)
  .map(({ name }) => name.replaceAll(" ", "\\s{0,4}"));
const stateName = new RegExp(`\\b(?:${capital}|(?:${names.join("|")})\\b)`, "gi");
/** A postal code alone between separators ("CA, TX"); never the word "in" or "or" of a sentence. */
const postalCode = /(?<=^|[,;&/]\s{0,4})(?<code>[A-Z]{2})(?=\s{0,4}(?:[,;&/]|$))/g;
const codes = new Set(states.map(({ code }) => code));

/**
 * The states named in a list or phrase ("California,Texas", "Ohio and West Virginia", "CA, TX"),
 * each once, in the text's order. `start` and `end` (exclusive) are offsets in `text`.
 */
export function findStates(text: string): { code: string; start: number; end: number }[] {
  const found: { code: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(stateName)) {
    const code = codeOfName.get(key(match[0]));
    if (code) found.push({ code, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(postalCode))
    if (codes.has(match[0])) found.push({ code: match[0], start: match.index, end: match.index + 2 });
  found.sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return found.filter(({ code }) => !seen.has(code) && seen.add(code));
}
