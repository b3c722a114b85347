import {
  shareHeld,
  sourceNumber,
  sumOfYears,
  wholeTotal,
  type YearRow,
  yearsCompared,
} from "@/components/coverage/year-rows";
import { Anchor } from "@/components/ui/anchor";
import { notStated } from "@/lib/search/filters";
import { emptySearch, searchHref } from "@/lib/search/url";
import { formatCount } from "@/lib/words/numbers";

const figure = "py-1 pl-2 text-right tabular-nums sm:pl-6";
/** On the narrowest screens, only the sentence above mentions the samples. */
const roomy = "max-[23.5rem]:hidden";
const head = `${figure} font-medium`;

/** Letters held by year of decision beside those that were issued. */
export function CoverageTable({ rows }: { rows: YearRow[] }) {
  const sum = sumOfYears(rows);
  const [first, last] = yearsCompared(rows);
  const withSamples = sum.samples > 0;
  return (
    <table className="w-full border-collapse text-small sm:text-body">
      <caption className="sr-only">Letters held and issued by year of decision</caption>
      <thead>
        <tr className="border-b border-edge align-bottom text-muted">
          <th scope="col" className="py-1 pr-2 text-left font-medium">
            Year
          </th>
          <th scope="col" className={head}>
            Letters held
          </th>
          <th scope="col" className={head}>
            Letters issued
          </th>
          <th scope="col" className={head}>
            Share held
          </th>
          <th scope="col" className={head}>
            Issues held
          </th>
          {withSamples && (
            <th scope="col" className={`${head} ${roomy}`}>
              Samples
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.year ?? notStated} className="border-b border-rule">
            <th scope="row" className="py-1.5 pr-2 text-left font-normal">
              <Year row={row} />
            </th>
            <td className={figure}>{formatCount(row.held)}</td>
            <td className={figure}>
              <Issued row={row} />
            </td>
            <td className={figure}>
              <Share row={row} />
            </td>
            <td className={figure}>{formatCount(row.issues)}</td>
            {withSamples && <td className={`${figure} ${roomy} text-muted`}>{formatCount(row.samples)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-b border-edge font-semibold">
          <th scope="row" className="py-1.5 pr-2 text-left">
            All
          </th>
          <td className={figure}>{formatCount(sum.held)}</td>
          <td className={figure}>
            {formatCount(sum.issued)}
            <span className="block text-small font-normal text-muted">
              {first} to {last}
            </span>
          </td>
          <td className={figure}>{shareHeld(sum.heldOfIssued, sum.issued)}</td>
          <td className={figure}>{formatCount(sum.issues)}</td>
          {withSamples && <td className={`${figure} ${roomy}`}>{formatCount(sum.samples)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}

function Year({ row: { year, held, samples, official } }: { row: YearRow }) {
  const words = year === null ? "No date" : `${year}`;
  const part = official?.part && <span className="block text-small text-muted">{official.part}</span>;
  if (held + samples === 0)
    return (
      <>
        {words} {part}
      </>
    );
  const value = year === null ? notStated : `${year}`;
  return (
    <>
      <Anchor href={searchHref({ ...emptySearch, year: [value] })}>{words}</Anchor> {part}
    </>
  );
}

function Issued({ row: { year, official } }: { row: YearRow }) {
  if (!official) return <span className="text-muted">{year === null ? "–" : "not published"}</span>;
  return (
    <>
      {official.about && "about "}
      <span className="whitespace-nowrap">
        {formatCount(official.letters)}
        <sup>
          <a
            href={`#source-${official.source}`}
            aria-label={`Source ${sourceNumber(official.source)}`}
            className="inline-block min-w-6 py-1 pl-1 text-center no-underline hover:underline"
          >
            {sourceNumber(official.source)}
          </a>
        </sup>
      </span>
    </>
  );
}

function Share({ row }: { row: YearRow }) {
  const issued = wholeTotal(row);
  return issued === null ? <span className="text-muted">–</span> : shareHeld(row.held, issued);
}
