import type { Found } from "@/lib/letter/found";
import { type SummaryText, sentencesWith, textAfter } from "@/lib/parse/fields/summary/sentence-match";
import { cut, type Piece, readFrom, trim } from "@/lib/parse/piece";

const named =
  /\b(?:diagnos(?:is|es)|impressions?)(?:,?\s+and-or\s+impressions?,?)?\s*(?:(?:that\s+)?(?:(?:is|are|was|were|has|have)\s+)?(?:been\s+)?(?:currently\s+)?(?:(?:documented|noted|listed|given|reported)\s+)?(?:as|to\s+include|includ(?:e[sd]?|ing)|of|is|are|was|were)|:)\s*:?\s*|\bdiagnosed\s+(?:as\s+having|as|with)\s*:?\s*/gi;
const treatedFor =
  /\b(?:(?:being|been|was|is)\s+treated|under(?:going|went)\s+treatments?|followed|seen)\s+for\s+(?!(?:an?\s+)?(?:complaints?|evaluation|follow)\b)(?:an?\s+)?/gi;

/**
 * Diagnoses as printed: what follows the lead-in, taken apart only at semicolons (commas are part
 * of names).
 */
export function readDiagnoses(summary: SummaryText): Found<string>[] {
  const diagnosed = sentencesWith(summary, named).flatMap((match) => textAfter(match) ?? []);
  const first = sentencesWith(summary, treatedFor)
    .flatMap((match) => textAfter(match) ?? [])
    .slice(0, 1);
  return [...first, ...diagnosed]
    .sort((a, b) => a.start - b.start)
    .flatMap(partsOf)
    .map((part) => readFrom(part, part.text));
}

function partsOf(list: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const part of list.text.split(";")) {
    const lead = /^[\s"']*(?:and\s)?/.exec(part)?.[0].length ?? 0;
    const piece = trim(cut(list, from + lead, from + part.length));
    if (piece.text.length > 2) parts.push(piece);
    from += part.length + 1;
  }
  return parts;
}
