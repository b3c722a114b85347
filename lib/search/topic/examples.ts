import { type EngineHit, toHit } from "@/lib/search/reply/hit";
import type { SearchHit } from "@/lib/search/result";

/** A sentence of a letter that shows a reason, and the issue that it decides. */
export type Example = { sentence: string; hit: SearchHit };

const examplesShown = 2;
/** A sentence that one reads at a glance and understands without its neighbours. */
const [shortest, longest] = [50, 280];

/**
 * Sentences that show the reason, each of another letter. First those not told already, of issues about one treatment only, and neither
 * too short nor too long; among such the newest, as `hits` are. Adds what it takes to `told`.
 */
export function chooseExamples(reason: string, hits: readonly EngineHit[], told: Set<string>): Example[] {
  const candidates = hits.flatMap((hit) => {
    const sentence = sentenceOf(hit, reason);
    return sentence === null ? [] : [{ hit, sentence, rank: rankOf(hit, sentence, told) }];
  });
  const letters = new Set<string>();
  const examples = candidates
    .toSorted((a, b) => a.rank - b.rank)
    .filter(({ hit }) => !letters.has(hit.determinationId) && letters.add(hit.determinationId))
    .filter(({ sentence }, index, all) => all.findIndex((other) => other.sentence === sentence) === index)
    .slice(0, examplesShown);
  for (const { sentence } of examples) told.add(sentence);
  return examples.map(({ hit, sentence }) => ({ sentence, hit: toHit(hit) }));
}

/** The sentence on which the reason rests. */
function sentenceOf(hit: EngineHit, _reason: string): string | null {
  return hit.decidingSentence;
}

function rankOf({ treatment, reason }: EngineHit, sentence: string, told: Set<string>): number {
  const handy = sentence.length >= shortest && sentence.length <= longest;
  return (told.has(sentence) ? 100 : 0) + (treatment.length > 1 ? 20 : 0) + (handy ? 0 : 10) + reason.length;
}
