import { type FilterKey, filterOf, valueLabel } from "@/lib/search/filters/all";

/**
 * Every name by which a reader may look for a value: its label, what the catalogs call it otherwise, a
 * drug's brands.
 */
export function namesOf(key: FilterKey, value: string): string[] {
  return [valueLabel(key, value), ...(filterOf(key).words.otherNames?.(value) ?? [])];
}

/**
 * Whether one of the names holds, for every word typed, a word that begins with it; case and
 * accents do not matter.
 */
export function isNamed(names: readonly string[], typed: string): boolean {
  const wanted = wordsIn(typed);
  return names.some((name) => {
    const words = wordsIn(name);
    return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

function wordsIn(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{Mark}/gu, "");
  return plain.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
