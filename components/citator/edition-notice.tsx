import { Anchor } from "@/components/ui/anchor";
import { Notice } from "@/components/ui/notice";
import { guidelineById, guidelineLabel } from "@/lib/catalog/guidelines";
import { longDate } from "@/lib/words/dates";
import { topicHref } from "@/lib/words/topics";

/** Says of a guideline that left the MTUS when it did and what took its place. */
export function EditionNotice({ guidelineId }: { guidelineId: string }) {
  const guideline = guidelineById(guidelineId);
  const last = guideline?.editions.at(-1);
  if (!guideline || !last?.superseded) return null;
  return (
    <Notice>
      No longer in force: superseded on {longDate(last.superseded)}
      {guideline.supersededBy && (
        <>
          {" "}
          by{" "}
          <Anchor href={topicHref("guideline", guideline.supersededBy)}>
            {guidelineLabel(guideline.supersededBy)}
          </Anchor>
        </>
      )}
      . It was applied to requests reviewed before that day.
    </Notice>
  );
}

/** The editions that were in force, one a line. */
export function EditionList({ guidelineId }: { guidelineId: string }) {
  const { editions = [] } = guidelineById(guidelineId) ?? {};
  if (editions.length === 0) return null;
  return (
    <ul className="mt-2 text-small text-muted">
      {editions.map((edition) => (
        <li key={edition.year}>
          Edition {edition.year}
          {edition.adopted && `, in force from ${longDate(edition.adopted)}`}
          {edition.superseded && ` to ${longDate(edition.superseded)}`}
          {edition.note && ` (${edition.note})`}
          {!edition.certain && "; dates not confirmed by a source"}
        </li>
      ))}
    </ul>
  );
}
