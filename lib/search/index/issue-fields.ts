import { treatmentById } from "@/lib/catalog/treatments";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import { citationText, shortCitation } from "@/lib/search/filters/citations";
import { unique } from "@/lib/search/filters/values";
import { boilerplateOf, withoutBoilerplate } from "@/lib/search/index/boilerplate";
import { cleanText, searchableText } from "@/lib/search/text/clean-text";
import { headnote } from "@/lib/words/headnote";

/** What one issue says for itself. */
export function issueFields(issue: Issue) {
  const { reviewer, claimsAdministrator } = issue.guidelines;
  const both = [...reviewer.citations, ...claimsAdministrator.citations];
  return {
    headnote: searchableText(headnote(issue)),
    treatments: unique(
      issue.treatments.flatMap(({ name, drugClass }) => [name, ...(drugClass ? [drugClass] : [])]),
    ),
    brands: unique(issue.treatments.flatMap(({ treatmentId }) => brandsOf(treatmentId))),
    request: searchableText(issue.request.value),
    decidingSentence: issue.decidingSentence && searchableText(issue.decidingSentence.value),
    rationale: issue.rationale && searchableText(withoutBoilerplate(issue.rationale.value)),
    closing: closing(issue.rationale?.value ?? ""),
    opening: issue.decidingSentence ? null : opening(withoutBoilerplate(issue.rationale?.value ?? "")),
    citations: unique(both.map((citation) => searchableText(citationText(citation)))),
    administratorCitations: shortCitations(claimsAdministrator.citations),
    reviewerCitations: shortCitations(reviewer.citations),
  };
}

function shortCitations(citations: Citation[]): string[] {
  return unique(citations.map((citation) => cleanText(shortCitation(citation))));
}

/** As long as a snippet is, cut at a word. */
function opening(rationale: string): string | null {
  const text = cleanText(rationale);
  if (text === "") return null;
  return text.length <= 240 ? text : `${text.slice(0, text.lastIndexOf(" ", 240))}…`;
}

function brandsOf(treatmentId: string): readonly string[] {
  const treatment = treatmentById(treatmentId);
  return treatment?.drugClass === undefined ? [] : treatment.brands;
}

/** A reader may copy a standard sentence from the page: it is found, behind all that says something. */
function closing(rationale: string): string | undefined {
  const sentences = boilerplateOf(rationale);
  return sentences && searchableText(sentences);
}
