import { wordKey } from "@/lib/search/text/word-key";

/**
 * Names under which an issue is found though no text of it prints them: other brands of the drug
 * asked for, the drug's class. Quotation marks ask for what is printed.
 */
export function unprintedNames(names: readonly string[], printed: readonly (string | null)[]): string[] {
  const text = printed.map((part) => wordKey(part ?? "")).join(" | ");
  return names.map(wordKey).filter((name) => !` ${text} `.includes(` ${name} `));
}
