const printed = /^CM(?<year>\d{2})-(?<serial>\d{7})$/;
/** Issues of one determination that keep their places; a letter has some dozens at most. */
const issues = 1000;

/**
 * A number by which issues of equal rank or date follow one another: by case number, then within
 * the letter. Without it the engine would leave ties as they happened to be stored, and a page
 * could repeat what another showed.
 */
export function tieBreak(determinationId: string, number: number): number {
  const { year, serial } = printed.exec(determinationId)?.groups ?? {};
  const letter = year ? Number(`${year}${serial}`) : 1e9 + Number.parseInt(determinationId.slice(2, 12), 16);
  return letter * issues + Math.min(number, issues - 1);
}
