import { breakWords } from "@/lib/search/text/clean-text";
import { entryOf } from "@/lib/search/text/synonyms";

/** What a reader asks for: a word or a phrase that has to occur, or must not. */
export type Term = {
  /** As printed, without quotation marks: post-operative, 10/325mg. */
  text: string;
  kind: "word" | "phrase" | "beginning";
  excluded: boolean;
  /** Whether it was typed in quotation marks; what holds a digit is a phrase without them. */
  quoted: boolean;
  /** What is sought in its place: postoperative, 10/325 mg. */
  words: string;
};

const edges = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const digit = /\p{N}/u;
const letters = /^[\p{L}\p{M}]+$/u;
const compound = /^(?<first>[\p{L}\p{M}]+)(?<sign>[-&])(?<second>[\p{L}\p{M}]+)$/u;
/** A case number as far as somebody remembers it. */
const partOfCaseNumber = /^CM\d{2}-\d{1,6}$/i;
/** In capitals they would join words where the query is written again. */
const joining = /^(?:AND|OR|NOT|NEAR(?:\/\d+)?|ADJ\d*)$/;
const possessive = /['’]s$/iu;

/** How a chunk without blanks is searched; null where it holds no letter or digit. */
export function termOfWord(printed: string, excluded: boolean): Term | null {
  const bare = printed.replace(edges, "").replace(possessive, "");
  const text = joining.test(bare) ? bare.toLowerCase() : bare;
  const as = (kind: Term["kind"], words = text): Term => ({ text, kind, excluded, quoted: false, words });
  if (text === "") return null;
  if (letters.test(text)) return as(printed.endsWith("*") && !excluded ? "beginning" : "word");
  if (partOfCaseNumber.test(text) && !excluded) return as("beginning");

  // The engine also finds a number's neighbours ("75" in "7.5"), so whatever holds a digit is
  // searched to the letter: L4-5, 10/325, 98-99, 9792.24.2, CM17-0019171.
  if (digit.test(text)) return as("phrase", breakWords(text, " "));

  // Written as one word the engine finds it in both spellings: postoperative, post-operative.
  const { first = "", sign, second = "" } = compound.exec(text)?.groups ?? {};
  if (sign === "-" || entryOf(first + second)) return as("word", first + second);
  return entryOf(text) ? as("word") : as("phrase", breakWords(text, " "));
}

/** A phrase's words as the engine compares them. Null where it holds none. */
export function termOfPhrase(printed: string, excluded: boolean): Term | null {
  const text = printed.replace(edges, "").replace(/\s+/g, " ");
  return text === "" ? null : { text, kind: "phrase", excluded, quoted: true, words: breakWords(text, " ") };
}

/** A term as it stands in a query: read again it is the same. */
export function writeTerm(term: Term): string {
  const minus = term.excluded ? "-" : "";
  if (term.quoted) return `${minus}"${term.text}"`;
  return term.kind === "beginning" && !partOfCaseNumber.test(term.text) ? `${term.text}*` : minus + term.text;
}

/** The query that these terms make. */
export function writeQuery(terms: readonly Term[]): string {
  return terms.map(writeTerm).join(" ");
}
