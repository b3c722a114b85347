import { Shown } from "@/components/evidence/shown";
import { Anchor } from "@/components/ui/anchor";
import { Notice } from "@/components/ui/notice";
import type { DeterminationView } from "@/lib/letter/record";
import { isEssential, warningSentence } from "@/lib/letter/warnings";

/**
 * What a reader should know before relying on the page: an older revision, a letter read in part,
 * an odd date.
 */
export function ReadingNotices({ view }: { view: DeterminationView }) {
  const latest = view.revisions.at(-1)?.revision ?? view.revision;
  return (
    <>
      {view.revision !== latest && (
        <Notice>
          This is revision {view.revision} of {view.revisions.length}, kept as it was.{" "}
          <Anchor href={`/determinations/${view.id}`}>Read the current one</Anchor>.
        </Notice>
      )}
      {view.status === "partial" && (
        <Notice>
          This letter was read only in part; what is missing here may be in its text.
          <ul className="mt-1 list-disc pl-5">
            {view.warnings.filter(isEssential).map((warning) => (
              <li key={`${warning.code}${warning.message}`}>{warningSentence(warning)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {view.determination.warnings.map((warning, i) => (
        <Notice key={`${warning.span}`}>
          <Shown at={`warning-${i + 1}`} found={warning}>
            {warningSentence({ code: "implausible-date", message: "" })}
          </Shown>
        </Notice>
      ))}
    </>
  );
}
