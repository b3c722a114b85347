import { caseNumberIn } from "@/lib/search/case-number";
import { cleanText } from "@/lib/search/index/clean-text";
import { synonyms } from "@/lib/search/index/synonyms";
import { notesOn } from "@/lib/search/query/mistakes";
import { type Sought, soughtOf } from "@/lib/search/query/sought";
import { type Term, termOfPhrase, termOfWord, writeQuery } from "@/lib/search/query/terms";
import { type Mistake, type Token, tokensOf } from "@/lib/search/query/tokens";
import type { Note } from "@/lib/search/result";

/** A query as it was understood, and what a reader should know about that, in words. */
export type Query = { terms: Term[]; notes: Note[] };

/** The engine reads ten words or phrases of a query and passes over the rest; exclusions do not count. */
const mostTerms = 10;
/** What an address keeps of a query (params.ts). */
const longestQuery = 500;
/** Words of every letter: among others they only cost, and their marks would cover the page. */
const connecting = new Set("a an and for in of on the to".split(" "));

/** Reads what was typed: words are AND, `"phrases"` exact, `-word` and `-"phrase"` leave out, `word*` is a beginning. Never throws. */
export function parseQuery(typed: string): Query {
  const caseNumber = caseNumberIn(typed);
  if (caseNumber)
    return { terms: termsOf({ printed: caseNumber, phrase: false, excluded: false }), notes: [] };
  const text = cleanText(typed);
  const { tokens, mistakes } = tokensOf(text);
  // A blank at the cut is gone already.
  if (typed.length >= longestQuery - 1) mistakes.push({ kind: "long" });
  const terms = withinLimit(withoutConnecting(tokens.flatMap(termsOf)), mistakes);
  const queryOf = (some: readonly Token[]) =>
    writeQuery(withinLimit(withoutConnecting(some.flatMap(termsOf)), []));
  return { terms, notes: notesOn(mistakes, tokens, queryOf, () => writeQuery(parseQuery(`${text}"`).terms)) };
}

/** The query in the engine's own syntax. */
export function engineQuery({ terms }: Query): string {
  const parts = soughtOf(terms).flatMap(inEngine);
  if (parts.length === 0) return "";
  // Without a blank at its end the engine takes the last word for a beginning: "disc" would find "discussed".
  return terms.some(({ kind }) => kind === "beginning") ? parts.join(" ") : `${parts.join(" ")} `;
}

/** What is left out is left out with its equals and its plural, which the engine does for wanted words only. */
function inEngine({ terms, entry }: Sought): string[] {
  const [{ text, kind, excluded, words }] = terms;
  if (kind === "phrase") return [`${excluded ? "-" : ""}"${words}"`];
  const asked = entry?.phrase ?? words;
  if (!excluded) return [entry ? entry.phrase : words];
  const others = [words, text, asked, ...(synonyms()[asked] ?? [])].map((other) => other.toLowerCase());
  return [...new Set(others)].map((other) => `-"${other}"`);
}

function termsOf({ printed, phrase, excluded }: Token): Term[] {
  const term = phrase ? termOfPhrase(printed, excluded) : termOfWord(printed, excluded);
  return term === null ? [] : [term];
}

/** "range of motion" keeps its words: together they have equals. */
function withoutConnecting(terms: Term[]): Term[] {
  const single = soughtOf(terms).flatMap(({ terms: together }) => (together.length === 1 ? together : []));
  const telling = terms.filter(
    (term) => term.kind !== "word" || !connecting.has(term.text) || !single.includes(term),
  );
  return telling.some(({ excluded }) => !excluded) ? telling : terms;
}

function withinLimit(terms: Term[], mistakes: Mistake[]): Term[] {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const beginnings = wanted.filter(({ kind }) => kind === "beginning").slice(0, -1);
  for (const term of beginnings)
    Object.assign(term, /\d/.test(term.text) ? { kind: "phrase", quoted: true } : { kind: "word" });
  if (beginnings.length > 0) mistakes.push({ kind: "beginnings" });
  const beyond = new Set(wanted.slice(mostTerms));
  if (beyond.size > 0) mistakes.push({ kind: "left out", words: [...beyond].map(({ text }) => text) });
  return terms.filter((term) => !beyond.has(term));
}
