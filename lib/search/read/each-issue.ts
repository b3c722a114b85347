import { ask, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { IssueDocument } from "@/lib/search/engine/document";
import { orderedQuery } from "@/lib/search/engine/request";
import { type Search, searchOf } from "@/lib/search/query/search-of";
import { withoutBreaks } from "@/lib/search/text/clean-text";
import type { SearchParams } from "@/lib/search/url/params";

/** Issues fetched at a time: some hundred kilobytes. */
const batchSize = 500;

/**
 * Every issue that matches, in the order of the search, batch by batch, each with the exact number
 * of all issues; at least one batch, which is empty where nothing matches. Of each issue the `fields`
 * are loaded; `most` limits the number of issues. Throws a SearchUnavailable.
 */
export async function* eachIssue<F extends keyof IssueDocument>(
  asked: SearchParams | Search,
  fields: readonly F[],
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<{ issues: Pick<IssueDocument, F>[]; total: number }> {
  const target = siteIndex();
  const search = searchOf(asked);
  let total = 0;
  for (let offset = 0; offset < most; offset += batchSize) {
    const limit = Math.min(batchSize, most - offset);
    const [answer] = await ask(target, [
      {
        ...orderedQuery(target.index, search),
        attributesToRetrieve: [...printed, ...fields],
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

/** Texts that hold marks of the index, which nobody is to see. */
const printed = ["headnote", "request", "decidingSentence"] as const satisfies (keyof IssueDocument)[];

function readable(hit: IssueDocument): IssueDocument {
  return {
    ...hit,
    headnote: withoutBreaks(hit.headnote),
    request: withoutBreaks(hit.request),
    decidingSentence: hit.decidingSentence && withoutBreaks(hit.decidingSentence),
  };
}
