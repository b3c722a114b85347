import { breakWords } from "@/lib/search/index/clean-text";

/** What a reader asks for: a word or a phrase that has to occur, or must not. */
export type Term = { text: string; kind: "word" | "phrase" | "beginning"; excluded: boolean };

const edges = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const digit = /\p{N}/u;
const letters = /^[\p{L}\p{M}]+$/u;
const hyphenated = /^(?<first>[\p{L}\p{M}]+)-(?<second>[\p{L}\p{M}]+)$/u;
/** A case number as far as somebody remembers it. */
const partOfCaseNumber = /^CM\d{2}-\d{1,6}$/i;
const possessive = /['’]s$/iu;

/** How a chunk without blanks is searched; several terms where it holds several words, none where it holds no letter or digit. */
export function termsOfWord(printed: string, excluded: boolean): Term[] {
  const beginning = /[\p{L}\p{N}]\*$/u.test(printed) && !excluded;
  const text = printed.replace(edges, "").replace(possessive, "");
  const term = (words: string, kind: Term["kind"]): Term => ({ text: words, kind, excluded });
  if (text === "") return [];
  if (letters.test(text)) return [term(text, beginning ? "beginning" : "word")];
  if (partOfCaseNumber.test(text) && !excluded) return [term(text, "beginning")];

  // The engine also finds a number's neighbours ("75" in "7.5"), so whatever holds a digit is searched to the letter:
  // L4-5, 10/325, 98-99, 9792.24.2, CM17-0019171.
  if (digit.test(text)) return [term(breakWords(text, " "), "phrase")];

  const parts = hyphenated.exec(text)?.groups;
  // Written as one word the engine finds it in both spellings: postoperative, post-operative; not so after a minus.
  if (parts) {
    const joined = term(`${parts.first}${parts.second}`, "word");
    return excluded ? [joined, term(text, "phrase")] : [joined];
  }
  const alternatives = text.split("/");
  if (!excluded && alternatives.length > 1) return alternatives.flatMap((part) => termsOfWord(part, false));
  return [term(breakWords(text, " "), "phrase")];
}

/** A phrase's words as the engine compares them. Null where it holds none. */
export function termOfPhrase(printed: string, excluded: boolean): Term | null {
  const text = breakWords(printed.replace(edges, "").replace(/\s+/g, " "), " ");
  return text === "" ? null : { text, kind: "phrase", excluded };
}
