import type { Part } from "@/lib/search/query/parts";
import { type Sought, soughtOf } from "@/lib/search/query/sought";
import type { Term } from "@/lib/search/query/terms";
import { otherNumbers } from "@/lib/search/text/plurals";
import { spinalLevels } from "@/lib/search/text/spinal-levels";
import { synonyms } from "@/lib/search/text/synonyms";

/** A term of the query with all that answers it: each a list of words, folded. */
export type Wanted = {
  /** As typed. */
  text: string;
  kind: Term["kind"];
  forms: readonly (readonly string[])[];
  /**
   * "L4-5" and "L4-L5" of a spinal level, in which a text may be spelled that the engine does not
   * mark.
   */
  levels: readonly string[];
};

/** What a query's words are answered by, equals included. */
export function wantedOf(parts: readonly Part[]): Wanted[] {
  return parts
    .flatMap(({ alternatives }) => alternatives.flatMap(soughtOf))
    .filter(({ terms: [first] }) => !first.excluded)
    .map((sought) => {
      const together = sought.terms;
      return {
        text: together.map(({ text }) => text).join(" "),
        kind: together[0].kind,
        forms: formsOf(sought).map((words) => words.flatMap(foldedWords)),
        levels: spinalLevels(together.map(({ words }) => words).join(" ")),
      };
    });
}

/** Every form of what is sought, equals and the other number included, each as a list of words. */
export function formsOf({ terms: together, entry }: Sought): string[][] {
  const own = together.flatMap(({ words, text }) => [words, text]);
  const typed = together.map(({ words }) => words).join(" ");
  const equals = entry ? [entry.phrase, ...(synonyms()[entry.phrase] ?? [])] : [];
  const numbers = entry ? [] : otherNumbers(typed);
  const forms = together.length > 1 ? [typed, ...equals] : [...own, ...equals, ...numbers];
  return [...new Set(forms)].map((form) => form.split(/\s+/));
}

/** Which of the terms the stretches answer that the engine marked. */
export function answeredBy(stretches: readonly string[], wanted: readonly Wanted[]): Wanted[] {
  if (stretches.length === 0 || wanted.length === 0) return [];
  const words = stretches.map(foldedWords);
  const marked = new Set([...words.flat(), ...words.map((some) => some.join(""))]);
  return wanted.filter(
    ({ kind, forms }) =>
      forms.some((form) => form.every((word) => marked.has(word)) || marked.has(form.join(""))) ||
      (kind === "beginning" && forms.some(([word = ""]) => startsAny(marked, word))),
  );
}

function startsAny(marked: ReadonlySet<string>, beginning: string): boolean {
  return [...marked].some((word) => word.startsWith(beginning));
}

/**
 * Words in small letters, without accents and plural endings, numbers apart from letters: "MRIs of
 * L4-5" = mri, of, l, 4, 5.
 */
export function foldedWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words: string[] = plain.match(/\p{L}+|\p{N}+/gu) ?? [];
  return words.map((word) => (word.length < 4 ? word : word.replace(/ies$/, "y").replace(/s$/, "")));
}
