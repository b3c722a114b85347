import type { Found } from "@/lib/letter/found";
import { splitDiagnoses } from "@/lib/parse/fields/summary/diagnosis-list";
import { type SummaryText, sentencesWith, textAfter } from "@/lib/parse/fields/summary/sentence-match";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";

const named =
  /\b(?:diagnos(?:is|es)|impressions?)(?:,?\s+and-or\s+impressions?,?)?(?:\s+(?:list|(?:at\s+this\s+time|on\s+(?:file|record)|for\s+(?:this|the)\s+(?:patient|injured\s+worker|worker))))?(?:\s*\([^)]{1,24}\))?\s*(?:(?:(?:that|which)\s+)?(?:(?:is|are|was|were|has|have)\s+)?(?:been\s+)?(?:currently\s+)?(?:(?:documented|noted|listed|given|reported|provided)\s+)?(?:as|to\s+include|includ(?:e[sd]?|ing)|of|is|are|was|were)|:)\s*:?\s*|\bdiagnosed\s+(?:as\s+having|to\s+have|as|with)\s*:?\s*/gi;
/** What comes before a diagnosis that nobody made. */
const notMade =
  /\b(?:confirm|establish|clarify|exclude|rule\s+out|differential|no|without|(?:aid|assist)(?:s|ing)?\s+in)\s+(?:(?:the|a|an|any)\s+)?(?:\w+\s+)?$/i;
const treatedFor =
  /\b(?:(?:being|been|was|is)\s+treated|under(?:going|went)\s+treatments?|followed|seen)\s+for\s+(?!(?:an?\s+)?(?:complaints?|evaluation|follow)\b)(?:an?\s+)?/gi;
/** The sentence goes on with something else: a date, what was done, a clause about the worker. */
const goesOn =
  /,?\s(?:on\s(?=\d|[A-Z][a-z]{2,8}\.?\s\d)|(?:for|of|after|by)\swhich\b|who\b|(?:was|were)\s(?:noted|documented|given|listed|made|reported|established)\b|by\s(?:Dr\b|the\b|his\b|her\b)|with\s(?:(?:oral|physical|topical)\s)?(?:therapy|medications?|ibuprofen|naproxen|acupuncture|chiropractic|rest|ice|injections?|surgery|bracing|splinting|NSAIDs?)\b|(?:and|but|then)\s(?:(?:he|she|they|the\s(?:patient|injured|worker|claimant|applicant|employee|provider|physician|treating))\b|(?:was|is|were|has|had|have)\s|(?:received|underwent|treated|prescribed|given|placed|referred|released|returned)\b))/i;
const firstItem = /^\(?1[.)]\s/;
const laterItem = /^\(?\d{1,2}[.)]\s/;

/**
 * Diagnoses as printed, each on its own and once: what follows the lead-in, with the items of a
 * numbered list that are sentences of their own.
 */
export function readDiagnoses(summary: SummaryText): Found<string>[] {
  const diagnosed = sentencesWith(summary, named)
    .filter(({ sentence, start }) => !notMade.test(sentence.text.slice(Math.max(0, start - 60), start)))
    .flatMap((match) => textAfter(match) ?? [])
    .flatMap((list) => [list, ...listedAfter(summary, list)]);
  const first = sentencesWith(summary, treatedFor)
    .flatMap((match) => textAfter(match) ?? [])
    .slice(0, 1);
  const once = new Map<string, Found<string>>();
  for (const list of [...first, ...diagnosed].sort((a, b) => a.start - b.start))
    for (const part of splitDiagnoses(upToClause(list))) {
      const key = part.text.toLowerCase();
      if (!once.has(key)) once.set(key, readFrom(part, part.text));
    }
  return [...once.values()];
}

function upToClause(list: Piece): Piece {
  const end = goesOn.exec(list.text);
  return end ? cut(list, 0, end.index) : list;
}

/** "1. Lumbar strain. 2. Knee pain.": the sentences that continue a numbered list. */
function listedAfter({ sentences }: SummaryText, list: Piece): Piece[] {
  if (!firstItem.test(list.text)) return [];
  const next = sentences.findIndex(({ start }) => start > list.start);
  if (next < 0) return [];
  const end = sentences.findIndex(({ text }, index) => index >= next && !laterItem.test(text));
  return sentences.slice(next, end < 0 ? undefined : end);
}
