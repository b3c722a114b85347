import { tellingStatement } from "@/components/evidence/issue-evidence";
import { Shown } from "@/components/evidence/shown";
import { Anchor } from "@/components/ui/anchor";
import { pageRanges } from "@/components/words/numbers";
import { guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import type { Citation, GuidelineLine } from "@/lib/letter/citation";
import type { Statement } from "@/lib/letter/vocabulary";
import { emptySearch, type SearchParams, searchHref } from "@/lib/search/params";

const statementWords: Record<Statement, string> = {
  cited: "Guidelines that could not be told apart",
  "none cited": "No medical evidence",
  "outside MTUS": "Decided outside of the MTUS",
};

type Side = Exclude<SearchParams["cited-by"], "either">;
type Props = { at: string; line: GuidelineLine; citedBy: Side };

/** What one side relied on: each guideline leads into the search, its printed form to its place in the letter. */
export function GuidelinesCited({ at, line, citedBy }: Props) {
  const { citations } = line;
  const statement = tellingStatement(line);
  return (
    <ul className="space-y-1.5">
      {statement && (
        <li>
          <Shown at={at} found={statement}>
            {statementWords[statement.value]}
          </Shown>
        </li>
      )}
      {citations.map((citation, i) => (
        <li key={`${citation.span}`}>
          <Cited citation={citation} citedBy={citedBy} />
          <span className="mt-0.5 block font-serif text-small text-muted">
            <Shown at={`${at}-${i + 1}`} found={citation}>
              {citation.raw}
            </Shown>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Cited({ citation, citedBy }: { citation: Citation; citedBy: Side }) {
  const { guidelineId, sections, pages, year } = citation;
  const search = (part: Partial<SearchParams>) =>
    searchHref({ ...emptySearch, "cited-by": citedBy, ...part });
  return (
    <>
      {guidelineId ? (
        <Anchor href={search({ guideline: [guidelineId] })} className="inline-block py-0.5">
          {guidelineLabel(guidelineId)}
        </Anchor>
      ) : (
        (citation.guideline ?? citation.body)
      )}
      {year && ` ${year}`}
      {sections.map((section) => (
        <span key={`${section.span}`}>
          {", "}
          {section.sectionId ? (
            <Anchor href={search({ section: [section.sectionId] })} className="inline-block py-0.5">
              {sectionLabel(section.sectionId)}
            </Anchor>
          ) : (
            section.value
          )}
        </span>
      ))}
      {pages.length > 0 && `, ${pageRanges(pages)}`}
    </>
  );
}
