import { isFieldName } from "@/lib/search/filters/field-names";
import type { Part } from "@/lib/search/query/parts";
import { entryOf } from "@/lib/search/text/synonyms";

/** A word without blanks or the inside of a pair of quotation marks, as typed. */
export type Token = { printed: string; phrase: boolean; excluded: boolean };

/** What joins tokens, and what keeps them together. */
export type Sign = "OR" | "(" | ")";
export type Piece = Token | Sign;

/**
 * What was typed in the manner of other search engines, or by a slip; `at` is the number of pieces
 * before it.
 */
export type Mistake =
  | { kind: "near" | "minus"; at: number }
  | { kind: "field"; name: string }
  | { kind: "left out" | "alternatives"; words: string[] }
  | { kind: "sides"; parts: Part[] }
  | {
      kind:
        | "quote"
        | "group"
        | "bang"
        | "wildcard"
        | "fuzzy"
        | "beginnings"
        | "long"
        | "dangling"
        | "bracket"
        | "no-words";
    };

const pattern = /(?<open>\(*)(?<minus>[-–—−]?)(?:"(?<phrase>[^"]*)"|(?<word>[^\s"]+))/g;
const near = /^(?:NEAR(?:\/\d+)?|(?:w|pre)\/(?:\d+|[sp])|adj\d+|ADJ)$/i;
const nearSign = /^[/+](?:\d{1,3}|[sp])$/;
const field = /^(?<name>[a-z][a-z-]{2,20})[:=](?<value>.*)$/i;
const fuzzy = /^(?<word>[\p{L}\p{M}-]+)(?:~\d*|\^\d+)$/u;
const wildcard =
  /^(?<before>[\p{L}\p{M}\p{N}/-]*?)(?:\*+(?=[\p{L}\p{N}])|\?+(?=[\p{L}\p{N}])|(?<=\p{N})\*+$).*$/u;
/**
 * Signs around a word that mean nothing, but for those that stand for letters, and the colon of a
 * field.
 */
const edges = /^[^\p{L}\p{N}\p{M}*?]+|[^\p{L}\p{N}\p{M}*?:=]+$/gu;
const alternatives = /^[^\p{N}/]+\/[^\p{N}]+$/u;
const compoundBeginning = /^[\p{L}\p{M}]+[-&][\p{L}\p{M}]+\*$/u;
const compound = /^(?<first>[\p{L}\p{M}]{2,})-(?<second>[\p{L}\p{M}]{2,})$/u;
/** With these a compound is one word: "post-operative" is printed "postoperative" too. */
const prefixes =
  /^(?:post|pre|non|anti|re|intra|inter|sub|multi|over|under|self|co|semi|ultra|peri|para|trans|extra|hyper|hypo|micro|mid|out|up|de|bi|un|follow|work|check|cross|well|long|short|drug|non)$/i;
/**
 * A small "or" means alternatives in a short query and in a list ("norco or vicodin or percocet");
 * in a sentence it only joins words.
 */
const shortQuery = 5;
const longestSide = 2;

/**
 * The words and phrases of a query with its ORs and brackets, in order, and the mistakes that were
 * put right.
 */
export function piecesOf(typed: string): { pieces: Piece[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const pieces: Piece[] = [];
  const found = [...withPairedQuotes(typed, mistakes).matchAll(pattern)];
  const smallOr = found.length <= shortQuery || isList(typed);
  let negated = "no" as "no" | "next" | "group";
  for (const match of found) {
    const { open = "", minus = "", phrase, word = "" } = match.groups as Record<string, string | undefined>;
    const banged = /^!\p{L}/u.test(word);
    const [inGroup, behindNot] = [negated === "group", negated === "next"];
    const excluded = negated !== "no" || minus !== "" || banged;
    if (behindNot) negated = "no";
    const { opening, closing } = bracketsOf(word);
    // What stands in brackets behind a sign that leaves out is left out word by word.
    const left = (behindNot ? open.length : 0) + (excluded ? opening : 0);
    if (!inGroup) pieces.push(...brackets("(", (behindNot ? 0 : open.length) + (excluded ? 0 : opening)));
    if (inGroup) negated = closing > 0 ? "no" : "group";
    else if (left > closing) {
      negated = "group";
      mistakes.push({ kind: "group" });
    }
    if (banged) mistakes.push({ kind: "bang" });
    if (phrase !== undefined) pieces.push({ printed: phrase, phrase: true, excluded });
    else if (/^[-–—−]+$/.test(word)) mistakes.push({ kind: "minus", at: pieces.length });
    else if (/^\|+$/.test(word)) or();
    else if (nearSign.test(word)) mistakes.push({ kind: "near", at: pieces.length });
    else read(word, excluded);
    if (!inGroup) pieces.push(...brackets(")", closing - left));
  }
  return { pieces, mistakes };

  /** Between words that are all left out nothing is an alternative. */
  function or(): void {
    if (negated !== "group") pieces.push("OR");
  }

  function read(word: string, excluded: boolean): void {
    const at = pieces.length;
    const bare = word.replace(edges, "");
    if (bare === "" || bare === "AND") return;
    if (bare === "NOT") {
      if (!excluded) negated = "next";
    } else if (bare === "OR") or();
    else if (bare === "or" && typed !== "or") {
      if (smallOr) or();
    } else if (near.test(bare)) mistakes.push({ kind: "near", at });
    else if (!excluded && alternatives.test(bare)) for (const part of bare.split("/")) read(part, excluded);
    else if (!excluded && compoundBeginning.test(bare))
      for (const part of bare.split(/[-&]/)) read(part, excluded);
    else if (!excluded && isTwoWords(bare)) for (const part of bare.split("-")) read(part, excluded);
    else {
      const right = putRight(bare);
      if (right === null) pieces.push({ printed: bare, phrase: false, excluded });
      else {
        mistakes.push(right.mistake);
        read(right.word, excluded);
      }
    }
  }
}

/** Whether only short names stand between the ors of a query. */
function isList(typed: string): boolean {
  const sides = typed.split(/\s+or\s+/i);
  return sides.length > 2 && sides.every((side) => side.trim().split(/\s+/).length <= longestSide);
}

/** Whether a compound is searched as its two words: "low-back", "CT-scan", but not "post-operative". */
function isTwoWords(word: string): boolean {
  const { first = "", second = "" } = compound.exec(word)?.groups ?? {};
  return first !== "" && !prefixes.test(first) && !entryOf(first + second);
}

/**
 * How many brackets open before a word and close behind it, those left aside that belong to it, as
 * in MRI(s).
 */
function bracketsOf(word: string): { opening: number; closing: number } {
  const opening = word.search(/[^(]|$/);
  const inner = word.slice(opening);
  const behind = inner.length - inner.search(/\)*$/);
  const own = inner.split("(").length - 1;
  return { opening, closing: Math.max(0, behind - own) };
}

function brackets(sign: "(" | ")", count: number): Sign[] {
  return Array.from({ length: Math.max(0, count) }, () => sign);
}

/**
 * A word in the manner of another search engine as it is searched here; null where it needs
 * nothing.
 */
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
