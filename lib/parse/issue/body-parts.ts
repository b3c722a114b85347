import type { BodyPart, Treatment } from "@/lib/letter/issue";
import { findMentions, type Mention } from "@/lib/parse/issue/body-parts/mentions";
import { type Side, sidesOf } from "@/lib/parse/issue/body-parts/sides";
import { headingText, headingWords } from "@/lib/parse/issue/heading-words";
import { type Piece, spanOf } from "@/lib/parse/piece";

/** Treatments that are of one part even where the heading does not say so again. */
const partOfTreatment: Record<string, string> = { "hand-therapy": "hand" };

/**
 * The parts of the body that the disputed part of a heading names (label `bodyParts`), in its
 * order, each once, with side and spinal levels. Never from the summary or the rationale; empty
 * where the heading names none.
 */
export function readBodyParts(disputed: Piece, treatments: readonly Treatment[]): BodyPart[] {
  const text = headingText(disputed);
  const mentions = findMentions(text, headingWords(text));
  const sides = sidesOf(text, mentions);
  const parts = new Map<string, BodyPart>();
  mentions.forEach((mention, at) => {
    const side = sides[at] ?? null;
    const known = parts.get(mention.part);
    if (known) addMention(known, mention, side);
    else parts.set(mention.part, firstMention(disputed, mention, side));
  });
  if (parts.size > 0) return [...parts.values()];
  return treatments.flatMap(({ treatmentId, span }) => {
    const value = partOfTreatment[treatmentId];
    return value ? [{ value, span, certainty: "implied" as const, side: null, levels: [] }] : [];
  });
}

function firstMention(
  disputed: Piece,
  { part, start, end, implied, levels }: Mention,
  side: Side | null,
): BodyPart {
  const certainty = implied ? "implied" : "stated";
  return { value: part, span: spanOf(disputed, start, end), certainty, side, levels: [...levels] };
}

/**
 * A part named again: new levels are added, two sides make both; a mere structure (neck, left
 * trapezius) adds no side.
 */
function addMention(part: BodyPart, { implied, levels }: Mention, side: Side | null): void {
  for (const level of levels) if (!part.levels.includes(level)) part.levels.push(level);
  if (side === null || side === part.side || implied) return;
  part.side = part.side === null ? side : "bilateral";
}
