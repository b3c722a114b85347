import { ChecklistPoint } from "@/components/checklist/checklist-point";
import { Unnamed } from "@/components/checklist/unnamed";
import { TopicSection } from "@/components/topic/topic-section";
import { Anchor } from "@/components/ui/anchor";
import type { Checklist } from "@/lib/search/read/topic/read-checklist";
import { counted, formatCount } from "@/lib/words/numbers";

/** Points that stand open; what fewer reviewers named is folded. */
const shown = 6;

type Props = { checklist: Checklist; upheld: number; asReasons?: boolean; printHref?: string };

/**
 * What reviewers found missing in the upheld issues, as a list to hold a request against, or told
 * as their reasons.
 */
export function RequestChecklist({
  checklist: { points, unnamed },
  upheld,
  asReasons = false,
  printHref,
}: Props) {
  if (upheld === 0) return null;
  const open = points.length === shown + 1 ? shown + 1 : shown;
  const rest = points.slice(open);
  return (
    <TopicSection
      id="request-checklist"
      title={asReasons ? "Why refusals stood" : "What a request has to show"}
      beside={
        printHref && points.length > 0 ? (
          <Anchor href={printHref} className="inline-block py-1 text-small">
            Print as checklist
          </Anchor>
        ) : null
      }
    >
      <p className="mb-3 max-w-measure text-small text-muted">
        {asReasons ? "Why these reviewers upheld" : "What reviewers found missing in"} the{" "}
        {counted(upheld, "upheld issue")}, in their own sentences; one issue may have several reasons. No
        legal or medical advice.
      </p>
      <ol>
        {points.slice(0, open).map((missing) => (
          <ChecklistPoint key={missing.reason} missing={missing} upheld={upheld} asReason={asReasons} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="border-t border-rule">
          <summary className="min-h-6 cursor-pointer py-2 text-small text-accent">
            {formatCount(rest.length)} more points, named less often
          </summary>
          <ol>
            {rest.map((missing) => (
              <ChecklistPoint key={missing.reason} missing={missing} upheld={upheld} asReason={asReasons} />
            ))}
          </ol>
        </details>
      )}
      <Unnamed unnamed={unnamed} upheld={upheld} />
    </TopicSection>
  );
}
