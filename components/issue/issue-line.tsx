import { Icon } from "@/components/ui/icon";
import type { Determination } from "@/lib/letter/determination";
import type { Issue } from "@/lib/letter/issue";
import { headnote } from "@/lib/words/headnote";
import { decisionWords } from "@/lib/words/outcome";
import { unbroken } from "@/lib/words/text";

/** A letter of more issues is read from their list, each opened by a click. */
const mostOpen = 3;

/** Whether the issues of a letter are folded under their lines, which are then the list of them. */
export function areFolded({ issues }: Pick<Determination, "issues">): boolean {
  return issues.length > mostOpen;
}

/**
 * "What was decided": all issues of a letter at a glance, each with its decision. Of many the lines
 * of the folded issues are that list, so only its heading is shown. Nothing for a letter that has
 * but one.
 */
export function IssueIndex({ determination }: { determination: Determination }) {
  const { issues } = determination;
  if (issues.length < 2) return null;
  const heading = (
    <h2 id="issue-index" className="text-heading">
      What was decided
    </h2>
  );
  if (areFolded(determination)) return <div className="mt-8 mb-2">{heading}</div>;
  return (
    <nav aria-labelledby="issue-index" className="mt-8">
      {heading}
      <ol className="mt-2">
        {issues.map((issue) => (
          <li
            key={issue.number}
            className="flex items-baseline gap-x-4 border-t border-rule py-1.5 last:border-b"
          >
            <span className="w-5 flex-none text-right text-muted tabular-nums">{issue.number}</span>
            <a href={`#issue-${issue.number}`} className="min-w-0 flex-1 no-underline hover:underline">
              {unbroken(headnote(issue))}
            </a>
            <Decided decision={issue.decision.value} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

type LineProps = { issue: Issue; determination: Determination };

/**
 * The line under which an issue folds: number, request, decision. It stays at the top of the window
 * while its issue is read, then with the letter's case number.
 */
export function IssueLine({ issue, determination }: LineProps) {
  const { number, decision } = issue;
  const caseNumber = determination.caseNumber?.value;
  return (
    <summary className="issue-line">
      <Icon name="open" />
      <h2 id={`issue-${number}-title`}>{unbroken(headnote(issue))}</h2>
      <Decided decision={decision.value} />
      <span className="where">
        {caseNumber && <span translate="no">{caseNumber} · </span>}
        Issue {number} of {determination.issues.length}
      </span>
    </summary>
  );
}

function Decided({ decision }: { decision: Issue["decision"]["value"] }) {
  const granted = decision === "overturned";
  return (
    <span
      className={`flex w-24 flex-none items-baseline gap-1.5 text-small font-semibold ${granted ? "text-green" : "text-rust"}`}
    >
      <Icon name={granted ? "turned" : "stays"} className="self-center" />
      {decisionWords[decision].term}
    </span>
  );
}
