import { Fragment } from "react";
import { tellingStatement } from "@/components/evidence/issue-facts";
import { Shown } from "@/components/evidence/shown";
import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import { byId } from "@/lib/letter/by-id";
import type { Citation, GuidelineLine } from "@/lib/letter/citation";
import { statements } from "@/lib/letter/vocabulary";
import { emptySearch, readSearchParams, searchHref } from "@/lib/search/url";
import { authoritiesOf } from "@/lib/words/authority";
import { isoDay } from "@/lib/words/dates";
import { pageRanges } from "@/lib/words/numbers";
import { standingLine } from "@/lib/words/standing";
import { topicHref } from "@/lib/words/topics";

const statementWords = byId(statements, ({ alone }) => alone);

type Props = {
  at: string;
  line: GuidelineLine;
  /** Keys of the authorities that the other side cited. */
  others: readonly string[];
  /** Day of the decision, ISO. */
  decided: string | null;
};

/**
 * What one side relied on: each guideline and section leads to its page, the printed form to its
 * place in the letter.
 */
export function CitedList({ at, line, others, decided }: Props) {
  const statement = tellingStatement(line);
  return (
    <ul>
      {statement && (
        <li className="border-b border-rule py-1.5 last:border-0">
          <Shown at={at} found={statement}>
            {statementWords[statement.value]}
          </Shown>
        </li>
      )}
      {line.citations.map((citation, i) => (
        <li key={`${citation.span}`} className="border-b border-rule py-1.5 last:border-0">
          <div className="flex items-baseline justify-between gap-3">
            <span className="min-w-0">
              <Cited citation={citation} />
            </span>
            {authoritiesOf(citation).some(({ key }) => others.includes(key)) && (
              <span className="flex-none text-small text-muted">both</span>
            )}
          </div>
          <InForce citation={citation} decided={decided} />
          <span className="mt-1.5 block font-serif text-small text-muted">
            <Shown at={`${at}-${i + 1}`} found={citation}>
              {citation.raw}
            </Shown>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Cited({ citation }: { citation: Citation }) {
  const { guidelineId, sections, year } = citation;
  return (
    <>
      {guidelineId ? (
        <Anchor href={topicHref("guideline", guidelineId)} className="py-1">
          {guidelineLabel(guidelineId)}
        </Anchor>
      ) : (
        (citation.guideline ?? citation.body)
      )}
      {year && `, ${year}`}
      {sections.map((section) => (
        <span key={`${section.span}`}>
          {", "}
          {section.sectionId ? (
            <Anchor href={topicHref("section", section.sectionId)} className="py-1">
              {sectionLabel(section.sectionId)}
            </Anchor>
          ) : (
            section.value
          )}
        </span>
      ))}
      <PagesCited citation={citation} />
    </>
  );
}

/** Whether the citation was in force at the decision, and what is in force in its place today. */
function InForce({ citation, decided }: { citation: Citation; decided: string | null }) {
  const standing = standingLine(citation, decided, isoDay(new Date()));
  if (!standing) return null;
  const { words, now, caution } = standing;
  return (
    <span className={`mt-0.5 block text-small ${caution ? "text-amber" : "text-muted"}`}>
      {caution && <Icon name="flag" />} {words}.
      {now && (
        <>
          {" Now: "}
          <Anchor href={topicHref("guideline", now.guideline)} className="py-0.5 text-current">
            {guidelineLabel(now.guideline)}
          </Anchor>
          {now.sections.map((section, i) => (
            <span key={section}>
              {i === 0 ? ", under " : "; "}
              <Anchor href={topicHref("section", section)} className="py-0.5 text-current">
                {sectionLabel(section)}
              </Anchor>
            </span>
          ))}
          .
        </>
      )}
    </span>
  );
}

/** Printed pages that were cited; each range leads to all issues in which a citation touches it. */
function PagesCited({ citation: { guidelineId, pages } }: { citation: Citation }) {
  return pages.map(([first, last], i) => {
    // "pp. 98–99" as one link, the further ranges by their numbers.
    const words = i === 0 ? pageRanges([[first, last]]) : pageRanges([[first, last]]).replace(/^pp?\. /, "");
    const { "cited-page": valid } = readSearchParams({ "cited-page": `${guidelineId}/${first}-${last}` });
    return (
      <Fragment key={`${first}-${last}`}>
        {", "}
        {valid.length === 0 ? (
          words
        ) : (
          <Anchor
            href={searchHref({ ...emptySearch, "cited-page": valid })}
            title="All issues in which these pages were cited"
            className="py-0.5 whitespace-nowrap"
          >
            {words}
          </Anchor>
        )}
      </Fragment>
    );
  });
}
