import { EditionList } from "@/components/citator/edition-notice";
import { Anchor } from "@/components/ui/anchor";
import { guidelineLabel, guidelines } from "@/lib/catalog/guidelines";
import { type LegalStatement, legalStatements } from "@/lib/catalog/law";
import { longDate } from "@/lib/words/dates";
import { topicHref } from "@/lib/words/topics";

/** Each legal statement of the site with its source, and the editions by whose dates citations are flagged. */
export function LegalSources() {
  return (
    <article className="pt-8 pb-4">
      <h1 className="text-display">Sources of legal statements</h1>
      <p className="mt-3 max-w-measure text-lead">
        This site makes these statements of law and no others. Each has its provision, where it was read, and
        when. None is legal advice, and the law may have changed since.
      </p>
      <p className="mt-2 max-w-measure text-small text-muted">
        “To be checked”: taken from a secondary source or general knowledge, not yet compared with the text.
        Corrections are welcome; all pages take their sentences from this table.
      </p>
      <ul className="mt-6 max-w-[52rem]">
        {legalStatements.map((statement) => (
          <Statement key={statement.id} statement={statement} />
        ))}
      </ul>
      <h2 id="editions" className="mt-10 mb-2 text-heading">
        Editions of the MTUS
      </h2>
      <p className="max-w-measure text-small text-muted">
        By these dates citations are marked as in force or replaced. Each guideline’s page lists what cites
        it.
      </p>
      <Editions />
    </article>
  );
}

function Statement({
  statement: { id, en, authority, source, read, since, checked },
}: {
  statement: LegalStatement;
}) {
  return (
    <li id={id} className="border-t border-rule py-3 target:bg-accent-soft">
      <p className="max-w-measure">{en}</p>
      <p className="mt-1 text-small text-muted">
        <b className="font-medium text-ink">{authority}</b>
        {since && `, in force since ${longDate(since)}`}.{" "}
        {source ? (
          <>
            Read on {longDate(read)} at <a href={source.href}>{source.name}</a>
          </>
        ) : (
          `As of ${longDate(read)}, without a text at hand`
        )}
        .{!checked && <b className="font-medium text-amber"> To be checked.</b>}
      </p>
    </li>
  );
}

/** Guidelines that were ever part of the MTUS, with their editions. */
function Editions() {
  const adopted = guidelines.filter(({ editions }) => editions.length > 0);
  return (
    <ul className="mt-3 max-w-[52rem]">
      {adopted.map(({ id, mtusSection, supersededBy }) => (
        <li key={id} className="border-t border-rule py-2">
          <Anchor href={topicHref("guideline", id)}>{guidelineLabel(id)}</Anchor>
          {mtusSection && <span className="text-small text-muted"> · 8 CCR § {mtusSection}</span>}
          {supersededBy && (
            <span className="text-small text-muted"> · replaced by {guidelineLabel(supersededBy)}</span>
          )}
          <EditionList guidelineId={id} />
        </li>
      ))}
    </ul>
  );
}
