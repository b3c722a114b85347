import { findBodyParts } from "@/lib/catalog/body-parts";
import type { Word } from "@/lib/catalog/phrases";
import { findLevels } from "@/lib/parse/issue/body-parts/levels";

/**
 * A part of the body as a heading names it, by a word or by vertebral levels; `[start, end)` in its
 * text.
 */
export type Mention = { part: string; start: number; end: number; implied: boolean; levels: string[] };

/**
 * "upper and lower extremities", "lower/upper back": the noun is printed once, behind the second
 * word.
 */
const sharedNoun =
  /\b(?<first>upper|lower)(?: ?(?:\/|&) ?| and | or |, ?)(?:(?:the )?(?:left|right|bilateral) )?(?:upper|lower) (?<noun>ext(?:remit(?:y|ies))?|limb|back)/gi;
const partOf: Record<string, string> = {
  "upper back": "thoracic spine",
  "lower back": "lumbar spine",
  upper: "upper extremity",
  lower: "lower extremity",
};

/** Every mention of a part of the body in a heading, in its order. */
export function findMentions(text: string, words: readonly Word[]): Mention[] {
  const levels: Mention[] = findLevels(text).map((level) => ({ ...level, implied: false }));
  const named = findBodyParts(text, words)
    .map(({ part, from, to, implied }) => {
      return { part, start: words[from]!.start, end: words[to - 1]!.end, implied, levels: [] as string[] };
    })
    // The words of "lumbar 5-sacral 1" name no sacrum.
    .filter(({ start, end }) => !levels.some((level) => start < level.end && end > level.start));
  const mentions = [...named, ...levels, ...mentionsBySharedNoun(text)].sort((a, b) => a.start - b.start);
  return mentions.filter((mention, at) => !isSameSpine(text, mentions[at - 1], mention));
}

/**
 * "lumbar paraspinals", "cervical back": the second word adds no part to the region right before
 * it.
 */
function isSameSpine(text: string, before: Mention | undefined, mention: Mention): boolean {
  if (mention.part !== "back" || !before?.part.endsWith(" spine")) return false;
  return /^[ -]$/.test(text.slice(before.end, mention.start));
}

function mentionsBySharedNoun(text: string): Mention[] {
  return Array.from(text.matchAll(sharedNoun), ({ index, groups }) => {
    const first = groups!.first!.toLowerCase();
    const part = partOf[`${first} ${groups!.noun!.toLowerCase()}`] ?? partOf[first]!;
    return { part, start: index, end: index + first.length, implied: false, levels: [] };
  });
}
