import type { GuidelineLine } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import type { DeterminationView } from "@/lib/letter/record";
import { citationText } from "@/lib/words/citation";
import { isoDay } from "@/lib/words/dates";
import { headnote } from "@/lib/words/headnote";
import { decisionWords } from "@/lib/words/outcome";
import { ageWords } from "@/lib/words/standing";
import { markdownText } from "@/lib/words/text";

const cited = ({ statement, citations }: GuidelineLine) =>
  citations.length ? citations.map(({ raw }) => markdownText(raw)).join("; ") : statement.value;

function issueText(issue: Issue, decided: string | null): string {
  const age = ageWords(issue.guidelines.reviewer.citations, decided, isoDay(new Date()));
  const words = decisionWords[issue.decision.value];
  return [
    `## ${issue.number}. ${markdownText(headnote(issue))}`,
    `**${words.term}** (${words.plain})`,
    `Request: ${markdownText(issue.request.value)}`,
    `Claims administrator: ${cited(issue.guidelines.claimsAdministrator)}`,
    `Reviewer: ${cited(issue.guidelines.reviewer)}`,
    ...(age ? [`*${markdownText(age)}*`] : []),
    ...(issue.rationale
      ? issue.rationale.value.split("\n").map((paragraph) => `> ${markdownText(paragraph)}`)
      : []),
  ].join("\n\n");
}

/**
 * A determination as Markdown, to quote from: what was asked, decided, cited, and the reviewer's
 * reasons.
 */
export function determinationMarkdown(
  { id, sample, determination }: DeterminationView,
  site: string,
): string {
  const decided = determination.dates.decision?.value ?? null;
  return [
    `# ${citationText({ id, decided, sample })}`,
    ...(sample ? ["*Invented sample letter.*"] : []),
    `${site}/determinations/${id}`,
    ...determination.issues.map((issue) => issueText(issue, decided)),
    "Not legal advice. Decisions of Independent Medical Review are not precedent.",
    "",
  ].join("\n\n");
}
