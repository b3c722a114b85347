import { quote } from "@/lib/search/filters/filter";
import { mostCombinations, partsOf } from "@/lib/search/query/alternatives";
import { caseNumberIn } from "@/lib/search/query/case-number";
import { notesOn } from "@/lib/search/query/mistakes";
import { normalized } from "@/lib/search/query/normalize";
import type { Note } from "@/lib/search/query/note";
import { combinations, flatTerms, type Part, replaceTerms, writeParts } from "@/lib/search/query/parts";
import { type Sought, soughtOf } from "@/lib/search/query/sought";
import { type Term, termOfPhrase, termOfWord } from "@/lib/search/query/terms";
import { type Mistake, type Piece, piecesOf, type Token } from "@/lib/search/query/tokens";
import { cleanText } from "@/lib/search/text/clean-text";
import { otherNumbers } from "@/lib/search/text/plurals";
import { entryOf, synonyms } from "@/lib/search/text/synonyms";
import { wordKey } from "@/lib/search/text/word-key";

/**
 * A query as it was understood: its terms in the order typed and which of them are alternatives,
 * and what a reader should know about that, in words. `whole`: with the terms that are too many for the
 * engine, of which some may name filters.
 */
export type Query = { parts: Part[]; whole: Part[]; notes: Note[] };

/**
 * The engine reads ten words or phrases of a query and passes over the rest; exclusions do not
 * count.
 */
const mostTerms = 10;
/** What an address keeps of a query (params.ts). */
const longestQuery = 500;
/**
 * Words of every letter, which among others only cost and whose marks would cover the page, and
 * those of questions, which no letter answers in kind.
 */
const connecting = new Set(
  `a an and as at be been being for from had has have having in into is it its of on or than that the
their them then there these they this those to with am are was were will would could should can did do
does doing may might must i he she we you me my mine our ours his her hers your yours us about because
find get gets getting got how if just like many please show so what when where which while who whom whose why
de del el la los las un una unos unas en por para con que mi su se y necesito quiero tengo`.split(/\s+/),
);

/**
 * Reads what was typed: words are AND, `"phrases"` exact, `-word` and `-"phrase"` leave out,
 * `word*` is a beginning, `a OR b` and brackets are alternatives. Never throws.
 */
export function parseQuery(typed: string): Query {
  const caseNumber = caseNumberIn(typed);
  if (caseNumber) {
    const terms = termsOf({ printed: caseNumber, phrase: false, excluded: false });
    const parts = [{ alternatives: [terms] }];
    return { parts, whole: parts, notes: [] };
  }
  const text = normalized(cleanText(typed));
  const { pieces, mistakes } = piecesOf(text);
  // A blank at the cut is gone already.
  if (typed.length >= longestQuery - 1) mistakes.push({ kind: "long" });
  const { parts, whole } = read(pieces, mistakes);
  if (typed.trim() !== "" && pieces.length === 0 && mistakes.length === 0)
    mistakes.push({ kind: "no-words" });
  const queryOf = (some: readonly Piece[]) => writeParts(read(some, []).parts);
  const notes = notesOn(mistakes, pieces, queryOf, () => writeParts(parseQuery(`${text}"`).parts));
  return { parts, whole, notes: [...readAs(parts, text), ...notes] };
}

/** With alternatives a reader should see what belongs together. */
function readAs(parts: readonly Part[], typed: string): Note[] {
  const written = writeParts(parts);
  const asTyped = [written, `(${written})`].includes(typed.trim());
  const told = !asTyped && parts.some(({ alternatives }) => alternatives.length > 1);
  return told ? [{ says: { id: "read-as", query: written }, instead: null }] : [];
}

function read(pieces: readonly Piece[], mistakes: Mistake[]): Pick<Query, "parts" | "whole"> {
  const found = partsOf(pieces, termsOf);
  for (const mistake of found.mistakes) {
    if (mistake.kind === "sides") mistake.parts = withinLimit(withoutConnecting(mistake.parts), []);
    mistakes.push(mistake);
  }
  const whole = withoutConnecting(found.parts.map(withoutGroupingQuotes));
  return { parts: withinLimit(whole, mistakes), whole };
}

/**
 * Beside alternatives without quotation marks, those around a term of the field only keep its words
 * together: acupuncture OR "massage therapy".
 */
function withoutGroupingQuotes({ alternatives }: Part): Part {
  const isMixed = alternatives.length > 1 && alternatives.some((terms) => terms.every((one) => !one.quoted));
  if (!isMixed) return { alternatives };
  return {
    alternatives: alternatives.map((terms) => {
      const [only] = terms;
      const isGroup = only?.quoted && !only.excluded && only.text.includes(" ") && terms.length === 1;
      if (!isGroup || !entryOf(only.text)) return terms;
      return only.text.split(" ").flatMap((printed) => termsOf({ printed, phrase: false, excluded: false }));
    }),
  };
}

/**
 * What the engine is asked for the words of a query: one for each way to meet it. `printed` is its
 * condition that quoted words are printed; `needed` are words that are asked in another way in their other
 * number: what the index has not, need not be asked.
 */
export type Asked = { q: string; printed: string[]; needed?: string[] };

/** The query in the engine's own syntax; an issue is found by any of these. Never none. */
export function engineWords({ parts }: Pick<Query, "parts">): Asked[] {
  const ways = combinations(parts);
  return ways.flatMap((terms) =>
    inBothNumbers(soughtOf(terms), ways.length).map((sought) => {
      const needed = sought.flatMap(({ terms: [{ words }], inNumber }) => (inNumber ? words : []));
      const asked = { q: engineQuery(sought, terms), printed: printedFilters(terms) };
      return needed.length > 0 ? { ...asked, needed } : asked;
    }),
  );
}

/**
 * Words whose plural the engine's table of equals lacks are asked in either number, as alternatives;
 * the first words only, so that there are few enough ways.
 */
function inBothNumbers(sought: readonly Sought[], ways: number): (readonly Sought[])[] {
  return sought.reduce<Sought[][]>(
    (some, one) => {
      const [{ kind, words, excluded }] = one.terms;
      const others = kind === "word" && !excluded && !one.entry ? otherNumbers(words) : [];
      const forms = others.length > 0 ? [words, ...others].map((form) => inNumber(one, form)) : [one];
      const fitting = some.length * forms.length * ways <= mostCombinations ? forms : [one];
      return some.flatMap((before) => fitting.map((form) => [...before, form]));
    },
    [[]],
  );
}

function inNumber({ terms: [term] }: Sought, words: string): Sought {
  return { terms: [{ ...term, words }], entry: undefined, inNumber: true };
}

function engineQuery(sought: readonly Sought[], terms: readonly Term[]): string {
  const parts = sought.flatMap(inEngine);
  if (parts.length === 0) return "";
  // Without a blank at its end the engine takes the last word for a beginning: "disc" would find
  // "discussed".
  return terms.some(({ kind }) => kind === "beginning") ? parts.join(" ") : `${parts.join(" ")} `;
}

/** What stands in quotation marks has to be printed: a brand in them is not found by its drug. */
function printedFilters(terms: readonly Term[]): string[] {
  const quoted = terms.filter((term) => term.quoted && !term.excluded);
  return quoted.map(({ words }) => `unprinted != ${quote(wordKey(words))}`);
}

/**
 * What is left out is left out with its equals and its plural, which the engine does for wanted
 * words only.
 */
function inEngine({ terms, entry }: Sought): string[] {
  const [{ text, kind, excluded, words }] = terms;
  if (kind === "phrase") return [`${excluded ? "-" : ""}"${words}"`];
  const asked = entry?.phrase ?? words;
  if (!excluded) return [entry ? entry.phrase : words];
  const equals = [words, text, asked, ...(synonyms()[asked] ?? [])].map((other) => other.toLowerCase());
  const others = entry ? equals : [...equals, ...otherNumbers(words)];
  return [...new Set(others)].map((other) => `-"${other}"`);
}

function termsOf({ printed, phrase, excluded }: Token): Term[] {
  const term = phrase ? termOfPhrase(printed, excluded) : termOfWord(printed, excluded);
  return term === null ? [] : [term];
}

/** "range of motion" keeps its words: together they have equals. */
function withoutConnecting(parts: Part[]): Part[] {
  const terms = flatTerms(parts);
  const single = soughtOf(terms).flatMap(({ terms: together }) => (together.length === 1 ? together : []));
  const tells = (term: Term) =>
    term.kind !== "word" ||
    !single.includes(term) ||
    !(connecting.has(term.text.toLowerCase()) || isPageSign(term, terms));
  if (!terms.some((term) => tells(term) && !term.excluded)) return parts;
  return replaceTerms(parts, (some) => some.filter(tells));
}

/** "p. 98": letters print pages in many ways, mostly without that sign. */
function isPageSign(term: Term, terms: readonly Term[]): boolean {
  const next = terms[terms.indexOf(term) + 1];
  return /^(?:pp?|pgs?)$/i.test(term.text) && next !== undefined && /^\d/.test(next.text);
}

/** Of each way to meet the query only so much as the engine reads. */
function withinLimit(parts: Part[], mistakes: Mistake[]): Part[] {
  const ways = combinations(parts).map((terms) => terms.filter(({ excluded }) => !excluded));
  const beginnings = ways.flatMap((terms) => terms.filter(({ kind }) => kind === "beginning").slice(0, -1));
  for (const term of beginnings)
    Object.assign(term, /\d/.test(term.text) ? { kind: "phrase", quoted: true } : { kind: "word" });
  if (beginnings.length > 0) mistakes.push({ kind: "beginnings" });
  const beyond = new Set(ways.flatMap((terms) => terms.slice(mostTerms)));
  if (beyond.size > 0) mistakes.push({ kind: "left out", words: [...beyond].map(({ text }) => text) });
  return replaceTerms(parts, (terms) => terms.filter((term) => !beyond.has(term)));
}
