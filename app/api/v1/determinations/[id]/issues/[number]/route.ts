import { loadView } from "@/app/api/v1/determinations/load-view";
import { endpoint } from "@/app/api/v1/endpoint";
import { problem } from "@/app/api/v1/problem";
import { evidenceOf } from "@/lib/api/evidence";
import { issueOperation } from "@/lib/api/operations/determinations";
import { readEnv } from "@/lib/env";
import { headnote } from "@/lib/words/headnote";

/** One issue with the letter's words behind each of its values. */
export const GET = endpoint(issueOperation, async (asked) => {
  const view = await loadView(asked);
  if (view instanceof Response) return view;
  const { id, sample, revision, determination } = view;
  const { issues, source, dates } = determination;
  const issue = issues.find(({ number }) => String(number) === asked.path.number);
  if (!issue) return problem(404, "No such issue", `The letter’s issues are numbered 1 to ${issues.length}.`);
  return {
    body: {
      ...{ id, sample, revision, number: issue.number, issueCount: issues.length },
      decisionDate: dates.decision?.value ?? null,
      headnote: headnote(issue),
      issue,
      evidence: evidenceOf(issue, source.text),
      page: `${readEnv().SITE_URL}/determinations/${id}#issue-${issue.number}`,
    },
  };
});
