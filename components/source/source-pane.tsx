import { collectEvidence } from "@/components/evidence/collect-evidence";
import { EvidenceLight } from "@/components/source/evidence-light";
import { SourceText } from "@/components/source/source-text";
import type { Determination } from "@/lib/letter/determination";

/** The letter beside its reading. Wide: it stays in view and scrolls by itself; narrow: it follows the reading. */
export function SourcePane({ determination }: { determination: Determination }) {
  return (
    <section
      id="source"
      aria-labelledby="source-title"
      // A region that scrolls must be reachable by the keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className="source-pane border-rule bg-surface max-pane:border-t pane:sticky pane:top-0 pane:h-dvh pane:overflow-y-auto pane:border-x"
    >
      <header className="sticky top-0 border-b border-rule bg-surface py-3 pane:px-8">
        <h2 id="source-title" className="font-sans text-body font-semibold">
          The letter
        </h2>
        <p className="text-small text-muted">
          Marked words show what was read; each leads back to its field.
        </p>
      </header>
      <div className="py-5 pane:px-8 pane:pb-[70vh]">
        <SourceText source={determination.source} evidence={collectEvidence(determination)} />
      </div>
      <EvidenceLight />
    </section>
  );
}
