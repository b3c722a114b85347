import type { Mention } from "@/lib/parse/issue/body-parts/mentions";

export type Side = "left" | "right" | "bilateral";

const sideWord =
  /\b(?<both>bilateral(?:ly)?|bilat|bil|both|b\/l|right (?:and|&) left|left (?:and|&) right|[lr]\/[lr])\b|\b(?<left>left|lt)\b|\b(?<right>right|rt)\b|(?<![\w./-])(?<letter>[LR])(?=[.)]?\s+[A-Za-z])/gi;
const abbreviated = /^(?<side>[RLB])[UL]E/i;

/** Parts in the middle of the body: a side counts only right before them ("right L5-S1"). */
const middle = new Set([
  ...[
    "cervical spine",
    "thoracic spine",
    "lumbar spine",
    "back",
    "head",
    "face",
    "pelvis",
    "coccyx",
    "teeth",
  ],
  ...["abdomen", "chest", "urological organs", "heart", "lungs", "skin", "psyche", "whole body"],
]);

type SideWord = { side: Side; start: number; end: number };

/** The side of each mention, in their order; null where the heading states none. */
export function sidesOf(text: string, mentions: readonly Mention[]): (Side | null)[] {
  const words = findSideWords(text);
  let next = 0;
  let last: SideWord | undefined;
  return mentions.map((mention, at) => {
    const before = mentions[at - 1];
    for (; next < words.length && words[next]!.start < mention.start; next += 1) last = words[next];
    const short = abbreviated.exec(text.slice(mention.start, mention.end))?.groups?.side;
    if (short) return sideOfLetter(short);
    if (middle.has(mention.part)) {
      // A knee after "left hip, lumbar spine" has no side of its own.
      const near = last && mention.start - last.end <= 12 && !mentionBetween(before, last) ? last.side : null;
      if (!near) last = undefined;
      return near ?? (at === mentions.length - 1 ? sideAfter(text, mention, undefined, words[next]) : null);
    }
    if (last && !text.slice(last.end, mention.start).includes(";")) return last.side;
    return sideAfter(text, mention, mentions[at + 1], words[next]);
  });
}

/**
 * "knee, right", "wrist brace, left": a side word behind a part that belongs to no part behind it.
 */
function sideAfter(
  text: string,
  mention: Mention,
  following: Mention | undefined,
  word: SideWord | undefined,
): Side | null {
  if (!word || (following && following.start < word.start)) return null;
  const between = text.slice(mention.end, word.start);
  if (between.length > 40 || between.includes(";")) return null;
  if (!following) return word.side;
  const gap = text.slice(word.end, following.start);
  return between.length <= 4 && (/^\s?[,;:.)]|\s(?:of|to)\s/.test(gap) || gap.length > 18) ? word.side : null;
}

function mentionBetween(before: Mention | undefined, word: SideWord): boolean {
  return before !== undefined && before.start >= word.end;
}

function findSideWords(text: string): SideWord[] {
  const found: SideWord[] = [];
  for (const match of text.matchAll(sideWord)) {
    const { both, left, letter } = match.groups ?? {};
    // A small "l" or "r" is no side.
    if (letter && letter === letter.toLowerCase()) continue;
    const side = both ? "bilateral" : left || letter === "L" ? "left" : "right";
    found.push({ side, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function sideOfLetter(letter: string): Side {
  return ({ R: "right", L: "left" } as const)[letter.toUpperCase()] ?? "bilateral";
}
