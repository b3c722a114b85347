import { guidelineLabel } from "@/lib/catalog/guidelines";
import { standingOf } from "@/lib/catalog/standing";
import type { EngineHit } from "@/lib/search/engine/reply";
import { notStated } from "@/lib/search/filters/filter";
import { toSnippet } from "@/lib/search/read/reply/snippet";
import type { Wanted } from "@/lib/search/read/reply/wanted";
import type { SearchHit } from "@/lib/search/read/result";
import { withoutBreaks } from "@/lib/search/text/clean-text";
import { isoDay } from "@/lib/words/dates";

/** A hit as pages show it; nothing of the engine's is left in it. */
export function toHit(hit: EngineHit): SearchHit {
  return toMatch(hit, []);
}

/** The same for a hit of a query, whose words its snippet shows. */
export function toMatch(hit: EngineHit, wanted: readonly Wanted[]): SearchHit {
  const { decidingSentence, opening, request } = hit;
  return {
    id: hit.id,
    determinationId: hit.determinationId,
    caseNumber: hit.caseNumber,
    number: hit.number,
    issueCount: hit.issueCount,
    decision: hit.outcome,
    headnote: withoutBreaks(hit.headnote),
    request: withoutBreaks(hit.request),
    decidingSentence: decidingSentence && withoutBreaks(decidingSentence),
    ...toSnippet({ decidingSentence, request, ...hit._formatted, opening }, wanted),
    reviewerCitations: hit.reviewerCitations,
    reviewerGuidelines: hit.guidelineByReviewer.map((id) => standingIn(id, hit.decisionDate)),
    specialties: hit.specialties,
    licensedIn: hit.state.filter((state) => state !== notStated),
    age: hit.age,
    sex: hit.sex === notStated ? null : hit.sex,
    decisionDate: hit.decisionDate,
    injuryDate: hit.injuryDate,
    flags: hit.flag,
    sample: hit.sample,
  };
}

/** Whether a guideline was in force as part of the MTUS on the day of a decision, and is today. */
function standingIn(guideline: string, decided: string | null): SearchHit["reviewerGuidelines"][number] {
  const found = standingOf({ guidelineId: guideline }, decided, isoDay(new Date()));
  return {
    guideline,
    label: guidelineLabel(guideline),
    inForceAtDecision: found?.atDecision ? found.atDecision === "in force" : null,
    inForceNow: found && found.now !== "uncertain" ? found.now === "in force" : null,
    replacedOn: found?.replacedOn ?? null,
    replacedBy: found?.replacedBy ?? null,
  };
}
