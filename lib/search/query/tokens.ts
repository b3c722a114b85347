import { isFieldName } from "@/lib/search/query/mistakes";

/** A word without blanks or the inside of a pair of quotation marks, as typed. */
export type Token = { printed: string; phrase: boolean; excluded: boolean };

/** What was typed in the manner of other search engines, or by a slip; `at` is the number of tokens before it. */
export type Mistake =
  | { kind: "near" | "minus"; at: number }
  | { kind: "or"; at: number; bracketed: boolean }
  | { kind: "field"; name: string }
  | { kind: "left out"; words: string[] }
  | { kind: "quote" | "group" | "bang" | "wildcard" | "fuzzy" | "beginnings" | "long" };

const pattern = /(?<minus>[-–—−]?)(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/g;
const near = /^(?:NEAR(?:\/\d+)?|[Ww]\/\d+|ADJ\d*)$/;
const field = /^(?<name>[a-z][a-z-]{2,20})[:=](?<value>.*)$/i;
const fuzzy = /^(?<word>[\p{L}\p{M}-]+)(?:~\d*|\^\d+)$/u;
const wildcard =
  /^(?<before>[\p{L}\p{M}\p{N}/-]*?)(?:\*+(?=[\p{L}\p{N}])|\?+(?=[\p{L}\p{N}])|(?<=\p{N})\*+$).*$/u;
/** Signs around a word that mean nothing, but for those that stand for letters, and the colon of a field. */
const edges = /^[^\p{L}\p{N}\p{M}*?]+|[^\p{L}\p{N}\p{M}*?:=]+$/gu;
const alternatives = /^[^\p{N}/]+\/[^\p{N}]+$/u;
const compoundBeginning = /^[\p{L}\p{M}]+[-&][\p{L}\p{M}]+\*$/u;
/** A short query with a small "or" means alternatives; in a longer one it only joins words of a sentence. */
const shortQuery = 5;

/** The words and phrases of a query, in order, operators taken out, and the mistakes that were put right. */
export function tokensOf(typed: string): { tokens: Token[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const tokens: Token[] = [];
  const found = [...withPairedQuotes(typed, mistakes).matchAll(pattern)];
  const bracketed = /[()]/.test(typed);
  let negated = "no" as "no" | "next" | "group";
  for (const match of found) {
    const { minus = "", phrase, word = "" } = match.groups as Record<string, string | undefined>;
    const banged = /^!\p{L}/u.test(word);
    const excluded = negated !== "no" || minus !== "" || banged;
    if (negated === "next") negated = "no";
    if (phrase !== undefined) {
      tokens.push({ printed: phrase, phrase: true, excluded });
      continue;
    }
    if (banged) mistakes.push({ kind: "bang" });
    if (excluded && word.startsWith("(") && !word.endsWith(")")) {
      negated = "group";
      mistakes.push({ kind: "group" });
    } else if (negated === "group" && word.endsWith(")")) negated = "no";
    if (/^[-–—−]+$/.test(word)) mistakes.push({ kind: "minus", at: tokens.length });
    else if (/^\|+$/.test(word)) mistakes.push({ kind: "or", bracketed, at: tokens.length });
    else if (/^\/[sp]$/.test(word)) mistakes.push({ kind: "near", at: tokens.length });
    else read(word, excluded);
  }
  return { tokens, mistakes };

  function read(word: string, excluded: boolean): void {
    const at = tokens.length;
    const bare = word.replace(edges, "");
    if (bare === "" || bare === "AND") return;
    if (bare === "NOT") {
      if (!excluded) negated = "next";
    } else if (bare === "OR") mistakes.push({ kind: "or", bracketed, at });
    else if (bare === "or" && typed !== "or") {
      if (found.length <= shortQuery) mistakes.push({ kind: "or", bracketed, at });
    } else if (near.test(bare)) mistakes.push({ kind: "near", at });
    else if (!excluded && alternatives.test(bare)) for (const part of bare.split("/")) read(part, excluded);
    else if (!excluded && compoundBeginning.test(bare))
      for (const part of bare.split(/[-&]/)) read(part, excluded);
    else {
      const right = putRight(bare);
      if (right === null) tokens.push({ printed: bare, phrase: false, excluded });
      else {
        mistakes.push(right.mistake);
        read(right.word, excluded);
      }
    }
  }
}

/** A word in the manner of another search engine as it is searched here; null where it needs nothing. */
function putRight(word: string): { word: string; mistake: Mistake } | null {
  const { name = "", value = "" } = field.exec(word)?.groups ?? {};
  if (isFieldName(name)) return { word: value, mistake: { kind: "field", name: name.toLowerCase() } };
  const inexact = fuzzy.exec(word)?.groups;
  if (inexact) return { word: inexact.word!, mistake: { kind: "fuzzy" } };
  const star = wildcard.exec(word)?.groups;
  if (!star) return null;
  const begun = /[\p{L}\p{M}]$/u.test(star.before!) ? `${star.before}*` : word.replace(/[*?]+/g, "");
  return { word: begun, mistake: { kind: "wildcard" } };
}

/** A quotation mark without a partner is left out. */
function withPairedQuotes(typed: string, mistakes: Mistake[]): string {
  const text = typed
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, "-")
    .normalize("NFC");
  if (text.split('"').length % 2 === 1) return text;
  mistakes.push({ kind: "quote" });
  const at = text.lastIndexOf('"');
  return `${text.slice(0, at)} ${text.slice(at + 1)}`;
}
