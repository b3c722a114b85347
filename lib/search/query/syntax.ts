import { cleanText } from "@/lib/search/index/clean-text";
import { type Term, termOfPhrase, termsOfWord } from "@/lib/search/query/terms";

/** A query as it was understood, and what a reader should know about that, in words. */
export type Query = { terms: Term[]; notes: string[] };

/** The engine reads ten words or phrases of a query and passes over the rest; exclusions do not count. */
const mostTerms = 10;

const token = /(?<minus>[-–—−]?)(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/g;

/** Reads what was typed: words are AND, `"phrases"` exact, `-word` and `-"phrase"` leave out, `word*` is a beginning. Never throws. */
export function parseQuery(typed: string): Query {
  const notes: string[] = [];
  const terms: Term[] = [];
  let negated = false;
  for (const { minus, phrase, word } of tokensOf(withPairedQuotes(typed, notes))) {
    const excluded = negated || minus !== "";
    negated = false;
    if (phrase !== undefined) {
      const term = termOfPhrase(phrase, excluded);
      if (term) terms.push(term);
    } else if (word === "NOT" && !excluded) {
      negated = true;
    } else if (word === "OR") {
      notes.push("OR is not understood: all words have to occur. Values of a filter are alternatives.");
    } else if (word !== "AND") {
      const found = termsOfWord(word ?? "", excluded);
      if (found.length === 0 && isMinus(word))
        notes.push("A minus that stands alone was left out: put it directly before the word to exclude.");
      terms.push(...found);
    }
  }
  return { terms: withinLimit(terms, notes), notes: [...new Set(notes)] };
}

/** The query in the engine's own syntax: exclusions first, since it stops reading after its tenth word. */
export function engineQuery({ terms }: Query): string {
  const rank = (term: Term) => (term.excluded ? 0 : term.kind === "beginning" ? 2 : 1);
  const parts = [...terms]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ text, kind, excluded }) => (excluded ? "-" : "") + (kind === "phrase" ? `"${text}"` : text));
  if (parts.length === 0) return "";
  // Without a blank at its end the engine takes the last word for a beginning: "disc" would find "discussed".
  return terms.some(({ kind }) => kind === "beginning") ? parts.join(" ") : `${parts.join(" ")} `;
}

type Token = { minus: string; phrase?: string; word?: string };

function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map(({ groups }) => groups as Token);
}

function withPairedQuotes(typed: string, notes: string[]): string {
  const text = cleanText(typed.replace(/[“”„«»]/g, '"')).normalize("NFC");
  if (text.split('"').length % 2 === 1) return text;
  notes.push("A quotation mark has no partner: the words after it were searched as single words.");
  const at = text.lastIndexOf('"');
  return `${text.slice(0, at)} ${text.slice(at + 1)}`;
}

function isMinus(word: string | undefined): boolean {
  return word !== undefined && /^[-–—−]+$/.test(word);
}

function withinLimit(terms: Term[], notes: string[]): Term[] {
  const wanted = terms.filter(({ excluded }) => !excluded);
  const beginnings = wanted.filter(({ kind }) => kind === "beginning").slice(0, -1);
  for (const term of beginnings) term.kind = "word";
  if (beginnings.length > 0) notes.push("Only one word can stand for its beginning (*): the last one does.");
  const beyond = new Set(wanted.slice(mostTerms));
  if (beyond.size > 0)
    notes.push(
      `Only the first ${mostTerms} words were searched; left out: ${[...beyond].map(({ text }) => text).join(", ")}.`,
    );
  return terms.filter((term) => !beyond.has(term));
}
