import { Anchor } from "@/components/ui/anchor";
import type { Decision } from "@/lib/letter/vocabulary";
import type { Outcomes } from "@/lib/search/read/topic/outcomes";
import { type SearchParams, searchHref } from "@/lib/search/url/params";
import { formatCount } from "@/lib/words/numbers";
import { decisionWords } from "@/lib/words/outcome";

const opposite: Record<Decision, Decision> = { overturned: "upheld", upheld: "overturned" };

/** One click to the other outcome where one is chosen, else to the overturned ones. */
export function OtherOutcome({ params, outcomes }: { params: SearchParams; outcomes: Outcomes }) {
  const [chosen] = params.outcome;
  const one = params.outcome.length === 1 && chosen;
  const shown = one ? opposite[chosen] : "overturned";
  const term = decisionWords[shown].term.toLowerCase();
  if (outcomes[shown] === 0) return <span className="text-muted">None {term}</span>;
  return (
    <Anchor href={searchHref({ ...params, outcome: [shown], page: 1 })}>
      Show the {formatCount(outcomes[shown])} {term}
      {one && " instead"}
    </Anchor>
  );
}
