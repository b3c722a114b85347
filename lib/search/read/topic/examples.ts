import type { DenialReason } from "@/lib/letter/vocabulary";
import type { EngineHit } from "@/lib/search/engine/reply";
import { toHit } from "@/lib/search/read/reply/hit";
import type { SearchHit } from "@/lib/search/read/result";

/** A sentence of a letter that shows a reason, and the issue that it decides. */
export type Example = { sentence: string; hit: SearchHit };

/** What of an issue settles whether a sentence of it is a good example. */
export type Candidate = Pick<EngineHit, "determinationId" | "sample" | "treatment" | "reasonSentences">;

const examplesShown = 2;
/** A sentence that one reads at a glance and understands without its neighbours. */
const [shortest, longest] = [50, 280];

/**
 * Sentences that show the reason, each of another letter and of an issue about one treatment only
 * (in others it may be about the other). First those not told already, then of real letters, then
 * neither too short nor too long, then those that show nothing else; among such the first of
 * `candidates`. Adds what it takes to `told`.
 */
export function chooseExamples<T extends Candidate>(
  reason: DenialReason,
  candidates: readonly T[],
  told: Set<string>,
): { sentence: string; of: T }[] {
  const letters = new Set<string>();
  const sentences = new Set<string>();
  const examples = candidates
    .filter(aboutOneTreatment)
    .flatMap((of) => {
      const sentence = of.reasonSentences[reason];
      return sentence === undefined ? [] : [{ of, sentence, rank: rankOf(of, sentence, told) }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .filter(({ of, sentence }) => {
      if (letters.has(of.determinationId) || sentences.has(sentence)) return false;
      letters.add(of.determinationId);
      sentences.add(sentence);
      return true;
    })
    .slice(0, examplesShown);
  for (const { sentence } of examples) told.add(sentence);
  return examples.map(({ sentence, of }) => ({ sentence, of }));
}

/** The same for the engine's hits, as pages show them. */
export function examplesAmong(
  reason: DenialReason,
  hits: readonly EngineHit[],
  told: Set<string>,
): Example[] {
  return chooseExamples(reason, hits, told).map(({ sentence, of }) => ({ sentence, hit: toHit(of) }));
}

/** What is said of such an issue is said of its treatment. */
export function aboutOneTreatment({ treatment }: Pick<EngineHit, "treatment">): boolean {
  return treatment.length === 1;
}

function rankOf({ sample, reasonSentences }: Candidate, sentence: string, told: Set<string>): number {
  const handy = sentence.length >= shortest && sentence.length <= longest;
  const shows = Object.values(reasonSentences).filter((other) => other === sentence).length;
  return (told.has(sentence) ? 1000 : 0) + (sample ? 500 : 0) + (handy ? 0 : 100) + shows;
}
