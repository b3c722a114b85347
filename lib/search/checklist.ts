import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { notClassified, type SearchParams } from "@/lib/search/params";
import { mainQuery } from "@/lib/search/query/request";
import { toHit } from "@/lib/search/reply/hit";
import type { SearchHit } from "@/lib/search/result";
import type { Tally } from "@/lib/search/tally";

/** One thing that reviewers missed: how many upheld issues name it, and the newest whose deciding sentence stands out. */
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
    top.map((reason) => ({ ...mainQuery(target.index, "", reason.params), facets: [], limit: asked })),
  );
  return top.map(({ value, label, upheld, params: narrowed }, index) => ({
    reason: value,
    label,
    upheld,
    params: narrowed,
    examples: examplesAmong((answers[index]?.hits ?? []).map(toHit)),
  }));
}

function ofReason(params: SearchParams, reason: string): SearchParams {
  return { ...params, outcome: ["upheld"], reason: [reason], sort: "newest", page: 1 };
}

/** Of each letter one, and only where a sentence of its reasons decided. */
function examplesAmong(hits: SearchHit[]): SearchHit[] {
  const decided = hits.filter(({ snippetField }) => snippetField === "deciding sentence");
  const first = new Map(decided.toReversed().map((hit) => [hit.determinationId, hit]));
  return decided.filter((hit) => first.get(hit.determinationId) === hit).slice(0, examplesShown);
}
