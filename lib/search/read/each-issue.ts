import { ask, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { IssueDocument } from "@/lib/search/index/document";
import { orderedQuery } from "@/lib/search/query/request";
import { engineWords, parseQuery } from "@/lib/search/query/syntax";
import { withoutBreaks } from "@/lib/search/text/clean-text";
import type { SearchParams } from "@/lib/search/url/params";

/** What is handed on of an issue: more than a result shows, and nothing marked or cut. */
const fields = [
  "id",
  "determinationId",
  "number",
  "issueCount",
  "outcome",
  "headnote",
  "request",
  "decidingSentence",
  "category",
  "treatment",
  "drugClass",
  "bodyPart",
  "reason",
  "conclusion",
  "administratorStatement",
  "guidelineByAdministrator",
  "sectionByAdministrator",
  "administratorCitations",
  "reviewerStatement",
  "guidelineByReviewer",
  "sectionByReviewer",
  "reviewerCitations",
  "specialties",
  "state",
  "age",
  "sex",
  "caseNumber",
  "decisionDate",
  "injuryDate",
  "flag",
  "quality",
  "sample",
] as const satisfies (keyof IssueDocument)[];
export type WholeIssue = Pick<IssueDocument, (typeof fields)[number]>;

/** Issues fetched at a time: some hundred kilobytes. */
const batchSize = 500;

/**
 * Every issue that matches, in the order of the search, batch by batch, each with the exact number
 * of all; nothing is held beyond a batch, and there is a first one even where nothing matches.
 * `most`: no more than so many. Throws a SearchUnavailable.
 */
export async function* eachIssue(
  params: SearchParams,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<{ issues: WholeIssue[]; total: number }> {
  const target = siteIndex();
  const words = engineWords(parseQuery(params.q));
  let total = 0;
  for (let offset = 0; offset < most; offset += batchSize) {
    const limit = Math.min(batchSize, most - offset);
    const [answer] = await ask(target, [
      {
        ...orderedQuery(target.index, words, params),
        attributesToRetrieve: [...fields],
        facets: offset === 0 ? ["outcome" satisfies keyof IssueDocument] : [],
        offset,
        limit,
      },
    ]);
    if (answer && offset === 0) total = totalOf(answer);
    const hits = answer?.hits ?? [];
    if (hits.length > 0 || offset === 0) yield { issues: hits.map(readable), total };
    if (hits.length < limit) return;
  }
}

function readable(hit: WholeIssue): WholeIssue {
  return {
    ...hit,
    headnote: withoutBreaks(hit.headnote),
    request: withoutBreaks(hit.request),
    decidingSentence: hit.decidingSentence && withoutBreaks(hit.decidingSentence),
  };
}
