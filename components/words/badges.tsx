import { Badge } from "@/components/ui/badge";
import type { Decision } from "@/lib/letter/vocabulary";
import { decisionWords } from "@/lib/words/outcome";

/** Beside an outcome, a headnote or a source: its letter is invented. */
export function SampleBadge() {
  return (
    <Badge tone="plain">
      Sample<span className="sr-only">: an invented letter</span>
    </Badge>
  );
}

/** The decision on one issue: sign, the letter's term, and what it means. */
export function OutcomeBadge({ decision }: { decision: Decision }) {
  const { term, plain } = decisionWords[decision];
  return decision === "overturned" ? (
    <Badge tone="green" icon="turned">{`${term} · ${plain}`}</Badge>
  ) : (
    <Badge tone="rust" icon="stays">{`${term} · ${plain}`}</Badge>
  );
}
