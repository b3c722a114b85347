/** Lower case, without accents: as names are compared with what somebody types. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** Whether every word typed begins a word of the text. Nothing typed is in every text. */
export function matches(text: string, typed: string): boolean {
  const words = folded(text).split(/[^\p{L}\p{N}]+/u);
  return folded(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((beginning) => words.some((word) => word.startsWith(beginning)));
}
