/**
 * Lower case, code unit by code unit: a letter whose lower case is longer (İ) stays, so that places
 * do.
 */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
