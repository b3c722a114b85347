import { Fragment } from "react";
import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { sectionById } from "@/lib/catalog/guidelines";
import type { CitedGuideline, CitedTally, Outcomes } from "@/lib/search";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/url";
import { isoDay } from "@/lib/words/dates";
import { formatCount, pageRanges } from "@/lib/words/numbers";
import { ageWords } from "@/lib/words/standing";
import { topicHref } from "@/lib/words/topics";

type Props = { guidelines: readonly CitedGuideline[]; params: SearchParams };

const shown = 8;
const caption = "Guidelines that either side cited, with how the issues were decided";
const figure = "w-22 max-sm:w-17 py-1.5 pl-2 text-right align-baseline tabular-nums";

/** Who cited what, and how those issues were decided; sections, with their pages, under their guideline. */
export function CarriedTable({ guidelines, params }: Props) {
  if (guidelines.length === 0) return null;
  const rest = guidelines.slice(shown);
  return (
    <>
      <p className="text-small text-muted">
        Overturned of all issues in which the side cites it. Names lead to the page of the guideline or
        section, the reviewer’s figures to the issues.
      </p>
      <Rows guidelines={guidelines.slice(0, shown)} params={params} caption={caption} />
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-6 cursor-pointer py-1 text-small text-accent">
            {formatCount(rest.length)} more
          </summary>
          <Rows guidelines={rest} params={params} caption={`${caption}, continued`} />
        </details>
      )}
    </>
  );
}

function Rows({ guidelines, params, caption }: Props & { caption: string }) {
  return (
    <table className="mt-2 w-full table-fixed border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-muted">
          <th scope="col" className="py-1.5 text-left font-normal">
            Guideline and section
          </th>
          {["Reviewer", "Administrator", "Both"].map((side) => (
            <th key={side} scope="col" className={`${figure} font-normal`}>
              {side === "Administrator" ? (
                <>
                  Admini
                  <wbr />
                  strator
                </>
              ) : (
                side
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {guidelines.map((guideline) => (
          <Fragment key={guideline.value}>
            <Row tally={guideline} kind="guideline" params={params} />
            {guideline.sections.map((section) => (
              <Row key={section.value} tally={section} kind="section" params={params} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { tally: CitedTally; kind: "guideline" | "section"; params: SearchParams };

function Row({ tally, kind, params }: RowProps) {
  const { value, label, administrator, both } = tally;
  const age = kind === "guideline" && ageWords([{ guidelineId: value }], null, isoDay(new Date()));
  const reviewer = ofAll(tally);
  return (
    <tr className="border-b border-rule">
      <th
        scope="row"
        className={`py-1.5 text-left align-baseline font-normal wrap-anywhere ${kind === "section" ? "pl-4" : ""}`}
      >
        <Anchor href={topicHref(kind, value)}>{label}</Anchor>
        {kind === "section" && <span className="text-muted">{printedPages(value)}</span>}
        {age && (
          <span className="block text-amber">
            <Icon name="flag" /> {age}
          </span>
        )}
      </th>
      <td className={figure}>
        {reviewer ? (
          <Anchor href={searchHref(toggleFilter(params, kind, value))} className="inline-block py-0.5">
            {reviewer}
          </Anchor>
        ) : (
          <None />
        )}
      </td>
      <td className={figure}>{ofAll(administrator) ?? <None />}</td>
      <td className={figure}>{ofAll(both) ?? <None />}</td>
    </tr>
  );
}

function None() {
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">none</span>
    </span>
  );
}

/** "3 of 13": overturned of all; null for none. */
function ofAll({ overturned, upheld }: Outcomes): string | null {
  const all = overturned + upheld;
  return all > 0 ? `${formatCount(overturned)} of ${formatCount(all)}` : null;
}

/** ", pp. 98–99", "about" where citation practice alone tells them; "" where they are not known. */
function printedPages(section: string): string {
  const pages = sectionById(section)?.pages;
  if (!pages) return "";
  return `, ${pages.certain ? "" : "about "}${pageRanges([[pages.first, pages.last]])}`;
}
