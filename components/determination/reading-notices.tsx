import { Shown } from "@/components/evidence/shown";
import { Anchor } from "@/components/ui/anchor";
import { Notice } from "@/components/ui/notice";
import type { DeterminationView } from "@/lib/letter/record";

const warningWords: Record<string, string> = {
  "implausible-date": "A date in this letter cannot be right; it is shown as printed.",
};

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
          This letter could be read only in part; what is missing here may stand in its text.
          <ul>
            {view.warnings.map(({ code, message }) => (
              <li key={`${code}${message}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {view.determination.warnings.map((warning, i) => (
        <Notice key={`${warning.span}`}>
          <Shown at={`warning-${i + 1}`} found={warning}>
            {warningWords[warning.value] ?? warning.value.replaceAll("-", " ")}
          </Shown>
        </Notice>
      ))}
    </>
  );
}
