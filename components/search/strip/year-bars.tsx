import { isDated, type Year, yearWords } from "@/components/search/strip/years-to-draw";
import { Anchor } from "@/components/ui/anchor";
import { issuesOf } from "@/lib/search/results";

const bar = 24;
const height = 56;

type Props = { dated: readonly Year[]; undated: Year | null; hrefOf: (year: string) => string };

/**
 * Issues by year of decision: overturned solid at the foot, upheld as an outline above, so that the
 * two differ without colour. Each column leads to its year, and its name says the figures.
 */
export function YearBars({ dated, undated, hrefOf }: Props) {
  const columns = undated ? [...dated, undated] : dated;
  const most = Math.max(1, ...columns.map(issuesOf));
  return (
    <ol aria-label="Issues by year of decision" className="years">
      {columns.map((year) => (
        <li key={year.year} className={isDated(year) ? undefined : "undated"}>
          {issuesOf(year) === 0 ? (
            <Column year={year} most={most} />
          ) : (
            <Anchor href={hrefOf(year.year)} aria-label={yearWords(year)} title={yearWords(year)}>
              <Column year={year} most={most} />
            </Anchor>
          )}
        </li>
      ))}
    </ol>
  );
}

function Column({ year, most }: { year: Year; most: number }) {
  // A small count stays visible beside columns a thousand times as tall.
  const tall = (issues: number) => (issues === 0 ? 0 : Math.max(2, Math.round((issues / most) * height)));
  const [granted, all] = [tall(year.overturned), tall(issuesOf(year))];
  return (
    <>
      <svg
        viewBox={`0 0 ${bar} ${height}`}
        width={bar}
        height={height}
        preserveAspectRatio="xMidYMax meet"
        aria-hidden="true"
      >
        {all > granted && (
          <path
            d={`M.5 ${height - granted}V${height - all + 0.5}h${bar - 1}V${height - granted}`}
            className="fill-transparent stroke-rust"
          />
        )}
        <rect width={bar} y={height - granted} height={granted} className="fill-green" />
      </svg>
      {isDated(year) ? (
        <span>
          <span className="century">{year.year.slice(0, 2)}</span>
          {year.year.slice(2)}
        </span>
      ) : (
        <span>no date</span>
      )}
    </>
  );
}
