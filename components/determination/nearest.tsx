import { NearItem } from "@/components/determination/near-item";
import { Anchor } from "@/components/ui/anchor";
import { decisionWords } from "@/components/words/outcome";
import type { Issue } from "@/lib/letter/issue";
import type { Decision } from "@/lib/letter/vocabulary";
import type { Near, Nearest } from "@/lib/search/nearest";
import { emptySearch, searchHref } from "@/lib/search/params";

type Props = { issue: Issue; nearest: Nearest; open: boolean };

/** Other determinations on much the same request, and always one that went the other way; folded where the letter has several issues. */
export function NearestDeterminations({ issue, nearest: { alike, opposite }, open }: Props) {
  if (alike.length + opposite.length === 0) return null;
  const own = issue.decision.value;
  const other = own === "upheld" ? "overturned" : "upheld";
  return (
    <details open={open} className="mt-5 print:hidden">
      <summary className="w-fit cursor-pointer py-1 text-muted underline decoration-dotted">
        <h3 className="inline font-sans text-body font-medium">Nearest determinations</h3>:{" "}
        {alike.length || "none"} decided alike, {opposite.length || "none"} the other way
      </summary>
      <Group title="Decided alike" decision={own} near={alike} />
      <Group title="Decided the other way" decision={other} near={opposite} />
      {opposite.some(({ shared }) => shared.treatment) && (
        <p className="mt-2 text-small">
          <Anchor href={treatmentHref(issue, other)} className="inline-block py-1">
            All {decisionWords[other].term.toLowerCase()} decisions on{" "}
            {issue.treatments.length === 1 ? "this treatment" : "these treatments"}
          </Anchor>
        </p>
      )}
    </details>
  );
}

function Group({ title, decision, near }: { title: string; decision: Decision; near: Near[] }) {
  const color = decision === "overturned" ? "text-green" : "text-rust";
  return (
    <>
      <h4 className="mt-3 font-sans text-small font-semibold">
        {title}: <span className={color}>{decisionWords[decision].term.toLowerCase()}</span>
      </h4>
      {near.length === 0 && <p className="mt-1 text-small text-muted">No other is near this one.</p>}
      <ul>
        {near.map((each) => (
          <NearItem key={each.hit.id} near={each} />
        ))}
      </ul>
    </>
  );
}

function treatmentHref({ treatments }: Issue, decision: Decision): string {
  const treatment = treatments.map(({ treatmentId }) => treatmentId);
  return searchHref({ ...emptySearch, outcome: [decision], treatment });
}
