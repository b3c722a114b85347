import { wordKey, wordsIn } from "@/lib/search/text/word-key";

/**
 * Names under which an issue is found though no text of it prints them: other brands of the drug
 * asked for, the drug's class. Quotation marks ask for what is printed.
 */
export function unprintedNames(names: readonly string[], printed: readonly (string | null)[]): string[] {
  const text = ` ${printed.map((part) => wordKey(part ?? "")).join(" | ")} `;
  const parts = new Set(names.flatMap((name) => stretchesOf(wordsIn(name))));
  return [...parts].filter((part) => !text.includes(` ${part} `));
}

/** A name and every run of its words, since quotation marks may ask for any of them. */
function stretchesOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    words.slice(from).map((_, count) => words.slice(from, from + count + 1).join(" ")),
  );
}
