import { editDistance } from "@/lib/catalog/near-name";
import { type Marked, matchMarks } from "@/lib/search/engine/reply";
import type { Note, UnderstoodTerm } from "@/lib/search/query/note";
import { type Part, replaceTerms, writeParts } from "@/lib/search/query/parts";
import { foldedWords, slipsForgiven, type Wanted } from "@/lib/search/read/reply/wanted";

/**
 * What the engine took for a term by forgiving a slip: nearest first; `asTyped`: whether the term
 * itself or an equal was marked too.
 */
export type Spellings = { text: string; found: readonly string[]; asTyped: boolean };

/** More are not told. */
const mostTold = 3;
const marked = new RegExp(`${matchMarks.begin}([^${matchMarks.end}]+)${matchMarks.end}`, "g");

/** For each term of one word that some hit of a page has in another spelling only: which. */
export function spellingsIn(hits: readonly (Marked | undefined)[], wanted: readonly Wanted[]): Spellings[] {
  const single = wanted.filter(({ kind, forms }) => kind === "word" && slipsForgiven(forms[0]!.join("")) > 0);
  if (single.length === 0) return [];
  const counts = countMarked(hits);
  const known = new Set(wanted.flatMap(({ forms }) => forms.flat()));
  return single.flatMap(({ text, forms }) => {
    const own = forms.map((form) => form.join(""));
    const typed = forms[0]!.join("");
    const near = [...counts].flatMap(([word, count]) => {
      const folded = foldedWords(word).join("");
      const distance = editDistance(typed, folded, slipsForgiven(typed));
      const other = known.has(folded) || own.includes(folded) || distance > slipsForgiven(typed);
      return other ? [] : [{ word, folded, distance, count }];
    });
    const found = near
      .toSorted((a, b) => a.distance - b.distance || b.count - a.count)
      .filter(({ folded }, at, all) => all.findIndex((one) => one.folded === folded) === at)
      .map(({ word }) => word);
    const asTyped = [...counts.keys()].some((word) => own.includes(foldedWords(word).join("")));
    return found.length === 0 ? [] : [{ text, found: found.slice(0, mostTold), asTyped }];
  });
}

/** The words and phrases that the engine marked, in small letters, with how often. */
function countMarked(hits: readonly (Marked | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const hit of hits)
    for (const text of Object.values(hit ?? {}).flat())
      for (const [, stretch = ""] of typeof text === "string" ? text.matchAll(marked) : [])
        counts.set(stretch.toLowerCase(), (counts.get(stretch.toLowerCase()) ?? 0) + 1);
  return counts;
}

/**
 * The terms with the spellings among what they find, and a word on each that no result has as
 * typed.
 */
export function tellSpellings(
  understood: readonly UnderstoodTerm[],
  spellings: readonly Spellings[],
  parts: readonly Part[],
): { understood: UnderstoodTerm[]; notes: Note[] } {
  const of = (text: string) => spellings.find((one) => one.text === text);
  return {
    understood: understood.map((term) => {
      const found = term.excluded || term.kind !== "word" ? [] : (of(term.text)?.found ?? []);
      return { ...term, alsoFound: [...term.alsoFound, ...found] };
    }),
    notes: spellings
      .filter(({ asTyped }) => !asTyped)
      .map(({ text, found }) => ({
        says: { id: "not-as-typed" as const, word: text },
        instead: writeParts(
          replaceTerms(parts, (terms) =>
            terms.map((term) =>
              term.kind === "word" && !term.excluded && term.text === text
                ? { ...term, text: found[0]! }
                : term,
            ),
          ),
        ),
      })),
  };
}
