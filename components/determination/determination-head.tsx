import { DeterminationFacts } from "@/components/determination/determination-facts";
import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import { citationText } from "@/components/words/citation";
import { verdict } from "@/components/words/outcome-of-all";
import type { DeterminationView } from "@/lib/letter/record";

const tones = { overturned: "green", upheld: "rust", mixed: "amber" } as const;
const signs = { overturned: "turned", upheld: "stays", mixed: undefined } as const;

/** What was decided, for whom and by whom, before any detail. */
export function DeterminationHead({ view, title }: { view: DeterminationView; title: string }) {
  const { determination, id } = view;
  const { decision, headline, meaning } = verdict(determination.issues.map((issue) => issue.decision.value));
  const citation = citationText({ id, decided: determination.dates.decision?.value ?? null });
  return (
    <header>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-small text-muted">
        {view.sample && <Badge tone="plain">Sample · invented letter</Badge>}
        <span>Final determination · Independent Medical Review</span>
      </p>
      <h1 className="mt-2 mb-3 text-display">{title}</h1>
      <Badge tone={tones[decision]} icon={signs[decision]}>
        {headline}
      </Badge>
      <p className="mt-3 mb-6 max-w-measure text-lead">{meaning}</p>
      <DeterminationFacts id={id} determination={determination} />
      <div className="mt-5 flex flex-wrap items-center gap-2 text-small">
        <CopyButton text={`/determinations/${id}`} label="Copy link" />
        <CopyButton text={citation} label="Copy citation" />
        <span className="text-muted">{citation}</span>
      </div>
    </header>
  );
}
