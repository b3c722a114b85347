/** A date as a letter prints it, with its place; `isoDate` checks it. */
export type PrintedDate = { raw: string; start: number; end: number };

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const named =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?\\s?,?\\s{1,2}\\d{2,5}";
/** Month first, as the United States print it; a blank may follow the stroke where a line broke. */
const numeric = "\\d{1,2}\\s?(?:-\\s?\\d{1,2}\\s?-|/\\s?\\d{1,2}\\s?/)\\s?(?:\\d{5}|\\d{2,4})(?![-/]\\d)";
const anyDate = new RegExp(`(?<![\\d/-])(?:\\d{4}-\\d{2}-\\d{2}|${numeric})(?!\\d)|\\b${named}\\b`, "gi");
const number = /\d+/g;

/** All dates of a text, in its order; ends are exclusive. */
export function findDates(text: string): PrintedDate[] {
  return [...text.matchAll(anyDate)].map(({ 0: raw, index }) => ({
    raw,
    start: index,
    end: index + raw.length,
  }));
}

/** The ISO date of a print; null where it is no possible date ("02/05/214"). */
export function isoDate(raw: string): string | null {
  const numbers = raw.match(number) ?? [];
  const month = months.indexOf(raw.slice(0, 3).toLowerCase()) + 1;
  const ordered = month > 0 ? [numbers[1], month, numbers[0]] : [numbers[2], numbers[0], numbers[1]];
  const isIso = month === 0 && numbers[0]?.length === 4;
  const [year, monthOfYear, day] = isIso ? numbers : ordered;
  return isoOf(fullYear(String(year)), Number(monthOfYear), Number(day));
}

function isoOf(year: number, month: number, day: number): string | null {
  if (!isPlausibleYear(year) || month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Two digits mean this century up to 2045, else the last one: injuries reach back decades,
 * decisions do not lie ahead.
 */
function fullYear(digits: string): number {
  if (digits.length !== 2) return Number(digits);
  return Number(digits) <= 45 ? 2000 + Number(digits) : 1900 + Number(digits);
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Nobody whose letter this could be was hurt before 1950. */
function isPlausibleYear(year: number): boolean {
  return year >= 1950 && year <= 2045;
}
