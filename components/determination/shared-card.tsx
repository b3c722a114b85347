import { citedByReviewer, determinationTitle, lawAge } from "@/components/determination/titles";
import { Icon } from "@/components/ui/icon";
import type { DeterminationView } from "@/lib/letter/record";
import { letterFact } from "@/lib/words/letter-name";
import { verdict } from "@/lib/words/outcome";

// Stylesheets do not reach a drawn image: the colours of components/ui/tokens.css.
const tones = {
  overturned: { color: "#0b6b50", background: "#e3f3ec" },
  upheld: { color: "#8a3b12", background: "#faece3" },
  mixed: { color: "#7a5200", background: "#fff6df" },
} as const;
const signs = { overturned: "turned", upheld: "stays", mixed: "turned" } as const;

/**
 * A determination as the picture of a shared link: treatment, outcome, guideline. Nothing of the
 * worker's story.
 */
export function SharedCard({ view: { id, sample, determination } }: { view: DeterminationView }) {
  const { decision, headline } = verdict(determination.issues.map((issue) => issue.decision.value));
  const [guideline] = citedByReviewer(determination);
  const age = guideline && lawAge(determination);
  const row = { display: "flex", alignItems: "center", justifyContent: "space-between" } as const;
  return (
    <div
      style={{
        ...{ width: "100%", height: "100%", display: "flex", flexDirection: "column" },
        ...{ justifyContent: "space-between", padding: "64px 72px 56px" },
        ...{ background: "#fbfaf7", color: "#1d1c1a", fontFamily: "Geist", fontSize: 30 },
      }}
    >
      <div style={{ ...row, color: "#5c5850" }}>
        <span>Independent Medical Review · Final determination</span>
        {sample && <span>Sample</span>}
      </div>
      <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-start", gap: 36 }}>
        <div
          style={{ ...{ display: "block", lineClamp: 3 }, fontSize: 66, fontWeight: 600, lineHeight: 1.15 }}
        >
          {determinationTitle(determination.issues)}
        </div>
        <div
          style={{ ...row, ...tones[decision], gap: 18, padding: "12px 24px", fontSize: 36, fontWeight: 600 }}
        >
          <Icon name={signs[decision]} size={36} />
          {headline}
        </div>
        {guideline && (
          <div style={{ ...{ display: "block", lineClamp: 1 } }}>{`The reviewer cited ${guideline}`}</div>
        )}
        {age && <div style={{ ...{ display: "block", lineClamp: 1 }, color: tones.mixed.color }}>{age}</div>}
      </div>
      <div style={{ ...row, borderTop: "2px solid #e4e0d6", paddingTop: 28 }}>
        <span style={{ fontWeight: 600 }}>IMR Casebook</span>
        <span>{letterFact(id)}</span>
      </div>
    </div>
  );
}
