import { Fragment } from "react";
import { Anchor } from "@/components/ui/anchor";
import type { CitedGuideline } from "@/lib/search";
import type { Tally } from "@/lib/search/results";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/url";
import { formatCount } from "@/lib/words/numbers";

type Props = { guidelines: readonly CitedGuideline[]; params: SearchParams };

const shown = 8;
const caption = "Guidelines that the reviewers cited";
const figure = "w-24 max-[24rem]:w-21 py-1.5 pl-3 text-right align-baseline tabular-nums";

/**
 * What the reviewers cited, in how many overturned and in how many upheld issues; sections under
 * their guideline.
 */
export function CarriedTable({ guidelines, params }: Props) {
  if (guidelines.length === 0) return null;
  const rest = guidelines.slice(shown);
  return (
    <>
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
  const hrefOf = (key: "guideline" | "section", value: string) =>
    searchHref(toggleFilter(params, key, value));
  return (
    <table className="mt-2 w-full table-fixed border-collapse text-small">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-edge text-muted">
          <th scope="col" className="py-1.5 text-left font-normal">
            Guideline and section
          </th>
          <th scope="col" className={`${figure} font-normal`}>
            Overturned
          </th>
          <th scope="col" className={`${figure} font-normal`}>
            Upheld
          </th>
        </tr>
      </thead>
      <tbody>
        {guidelines.map((guideline) => (
          <Fragment key={guideline.value}>
            <Row tally={guideline} href={hrefOf("guideline", guideline.value)} />
            {guideline.sections.map((section) => (
              <Row key={section.value} tally={section} href={hrefOf("section", section.value)} under />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ tally, href, under = false }: { tally: Tally; href: string; under?: boolean }) {
  return (
    <tr className="border-b border-rule">
      <th
        scope="row"
        className={`py-1.5 text-left align-baseline font-normal wrap-anywhere ${under ? "pl-4" : ""}`}
      >
        <Anchor href={href}>{tally.label}</Anchor>
      </th>
      <td className={figure}>{formatCount(tally.overturned)}</td>
      <td className={figure}>{formatCount(tally.upheld)}</td>
    </tr>
  );
}
