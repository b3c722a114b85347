import type { IssueDocument } from "@/lib/search/document";
import { withoutUnitBreaks } from "@/lib/search/reply/fragments";
import { type Marked, toSnippet } from "@/lib/search/reply/snippet";
import type { SearchHit } from "@/lib/search/result";

/** What the engine returns for an issue: the fields asked for, and those with marks. */
export type EngineHit = IssueDocument & { _formatted?: Marked };

/** A hit as pages show it; nothing of the engine's is left in it. */
export function toHit(hit: EngineHit): SearchHit {
  const { decidingSentence } = hit;
  return {
    id: hit.id,
    determinationId: hit.determinationId,
    caseNumber: hit.caseNumber,
    number: hit.number,
    issueCount: hit.issueCount,
    decision: hit.outcome,
    headnote: withoutUnitBreaks(hit.headnote),
    request: withoutUnitBreaks(hit.request),
    ...toSnippet({ decidingSentence, ...hit._formatted }),
    reviewerCitations: hit.reviewerCitations,
    specialties: hit.specialties,
    licensedIn: hit.state,
    age: hit.age,
    sex: hit.sex,
    decisionDate: hit.decisionDate,
    flags: hit.flag,
    sample: hit.sample,
  };
}
