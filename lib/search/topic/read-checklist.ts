import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { notClassified, type SearchParams } from "@/lib/search/params";
import { mainQuery } from "@/lib/search/query/request";
import { type EngineHit, toHit } from "@/lib/search/reply/hit";
import type { SearchHit } from "@/lib/search/result";
import type { Tally } from "@/lib/search/tally";

/** One thing that reviewers missed: how many upheld issues name it, and two sentences that decided so. */
export type Missing = {
  reason: string;
  label: string;
  upheld: number;
  params: SearchParams;
  examples: SearchHit[];
};

const reasonsShown = 6;
const examplesShown = 2;
/** Enough that two of different letters with a deciding sentence are among them. */
const asked = 12;

/**
 * What reviewers found missing in the upheld issues of a search, the commonest first. `reasons`: its tallies by reason. One request.
 * Throws a SearchUnavailable.
 */
export async function readChecklist(params: SearchParams, reasons: readonly Tally[]): Promise<Missing[]> {
  const target = siteIndex();
  const top = reasons
    .filter(({ value, upheld }) => upheld > 0 && value !== notClassified && value !== "other")
    .slice(0, reasonsShown)
    .map((tally) => ({ ...tally, params: ofReason(params, tally.value) }));
  if (top.length === 0) return [];
  const answers = await ask(
    target,
    top.map(({ params: narrowed }) => {
      const query = mainQuery(target.index, "", narrowed);
      const attributesToRetrieve = [...(query.attributesToRetrieve ?? []), "reason"];
      return { ...query, attributesToRetrieve, facets: [], limit: asked };
    }),
  );
  const told = new Set<string>();
  return top.map(({ value, label, upheld, params: narrowed }, index) => ({
    reason: value,
    label,
    upheld,
    params: narrowed,
    examples: examplesAmong(answers[index]?.hits ?? [], told),
  }));
}

function ofReason(params: SearchParams, reason: string): SearchParams {
  return { ...params, outcome: ["upheld"], reason: [reason], sort: "newest", page: 1 };
}

/**
 * Of different letters, sentences not told already first, then those of issues with the fewest reasons, since their sentence is the
 * likeliest to be about this one. Adds what it takes to `told`.
 */
function examplesAmong(hits: EngineHit[], told: Set<string>): SearchHit[] {
  const decided = hits.flatMap((hit) => {
    const sentence = hit.decidingSentence;
    return sentence === null
      ? []
      : [{ hit, sentence, rank: hit.reason.length + (told.has(sentence) ? 100 : 0) }];
  });
  const letters = new Set<string>();
  const examples = decided
    .toSorted((a, b) => a.rank - b.rank)
    .filter(({ hit }) => !letters.has(hit.determinationId) && letters.add(hit.determinationId))
    .slice(0, examplesShown);
  for (const { sentence } of examples) told.add(sentence);
  return examples.map(({ hit }) => toHit(hit));
}
