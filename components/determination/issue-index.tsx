import { Icon } from "@/components/ui/icon";
import type { Issue } from "@/lib/letter/issue";
import { decisionWords } from "@/lib/words/outcome";
import { unbroken } from "@/lib/words/text";

type Props = { issues: readonly { issue: Issue; headnote: string }[] };

/**
 * All issues of a letter at a glance, each with its decision. Nothing for a letter that has but
 * one.
 */
export function IssueIndex({ issues }: Props) {
  if (issues.length < 2) return null;
  return (
    <nav aria-labelledby="issue-index" className="mt-8">
      <h2 id="issue-index" className="text-heading">
        What was decided
      </h2>
      <ol className="mt-2">
        {issues.map(({ issue, headnote }) => (
          <li
            key={issue.number}
            className="flex items-baseline gap-x-4 border-t border-rule py-1.5 last:border-b"
          >
            <span className="w-5 flex-none text-right text-muted tabular-nums">{issue.number}</span>
            <a href={`#issue-${issue.number}`} className="min-w-0 flex-1 no-underline hover:underline">
              {unbroken(headnote)}
            </a>
            <Decided decision={issue.decision.value} />
          </li>
        ))}
      </ol>
    </nav>
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
