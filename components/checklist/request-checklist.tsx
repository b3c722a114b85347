import { ChecklistPoint } from "@/components/checklist/checklist-point";
import { ratedWords } from "@/components/statistics/rate-text";
import { TopicSection } from "@/components/topic/topic-parts";
import { Anchor } from "@/components/ui/anchor";
import type { Checklist } from "@/lib/search";
import { notClassified } from "@/lib/search/filters";
import { searchHref } from "@/lib/search/url";
import { counted, formatCount } from "@/lib/words/numbers";

/** Points that are visible; less frequent ones are folded. */
const shown = 6;

type Props = { checklist: Checklist; upheld: number; asReasons?: boolean; printHref?: string };

/**
 * What reviewers found missing in the upheld issues, worded as a checklist for requests or as
 * reasons.
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

/** What the points leave out: upheld for another reason, or for one that was not recognised. */
function Unnamed({ unnamed, upheld }: { unnamed: Checklist["unnamed"]; upheld: number }) {
  if (unnamed.length === 0) return null;
  return (
    <p className="border-t border-rule pt-2.5 text-small text-muted tabular-nums">
      Not in this list:{" "}
      {unnamed.map(({ reason, upheld: own, params }, index) => (
        <span key={reason}>
          {index > 0 && "; "}
          <Anchor href={searchHref(params)} className="inline-block py-0.5">
            {reason === notClassified ? "no reason recognised" : "another reason"}
          </Anchor>{" "}
          in {ratedWords(own, upheld)}
        </span>
      ))}
      .
    </p>
  );
}
