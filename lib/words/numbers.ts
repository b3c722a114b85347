/**
 * 12345 as "12,345", for whole numbers. Written out, since the first number that a browser formats
 * makes it load its languages: 50 ms.
 */
export function formatCount(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "1 issue", "1,234 issues". */
export function counted(n: number, one: string, several = `${one}s`): string {
  return `${formatCount(n)} ${n === 1 ? one : several}`;
}

const small = "zero one two three four five six seven eight nine ten".split(" ");

/** Up to ten in words, as running text has it. */
export function inWords(n: number): string {
  return small[n] ?? formatCount(n);
}

/** Printed page ranges: `[[98, 99], [22, 22]]` as "pp. 98–99, 22"; "" for none. */
export function pageRanges(pages: readonly (readonly [number, number])[]): string {
  const list = pages.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
  const several = pages.length > 1 || pages.some(([from, to]) => from !== to);
  return list && `${several ? "pp." : "p."} ${list}`;
}
