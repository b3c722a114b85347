import { isDated, type Year, yearWords } from "@/components/search/strip/years-to-draw";
import { Anchor } from "@/components/ui/anchor";
import { issuesOf } from "@/lib/search/tally";

const step = 34;
const bar = 24;
const top = 4;
const floor = 58;
const height = 76;
/** What states no date stands apart, over a longer word. */
const apart = 14;
const undatedStep = 48;

type Props = { dated: readonly Year[]; undated: Year | null; hrefOf: (year: string) => string };

/**
 * Issues by year of decision: overturned solid at the foot, upheld as an outline above, so that the two differ without colour. Each
 * column leads to its year, and its name says the figures.
 */
export function YearBars({ dated, undated, hrefOf }: Props) {
  const columns = undated ? [...dated, undated] : dated;
  const most = Math.max(1, ...columns.map(issuesOf));
  const axis = dated.length * step;
  const width = axis + (undated ? apart + undatedStep : 0);
  return (
    <nav aria-label="Years">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="h-auto max-w-full">
        <title>Issues by year of decision</title>
        {dated.map((year, i) => (
          <Column
            key={year.year}
            year={year}
            left={i * step}
            width={step}
            most={most}
            href={hrefOf(year.year)}
          />
        ))}
        {undated && (
          <Column
            year={undated}
            left={axis + apart}
            width={undatedStep}
            most={most}
            href={hrefOf(undated.year)}
          />
        )}
        <path d={`M0 ${floor}h${axis}m${apart} 0h${undated ? undatedStep : 0}`} className="stroke-edge" />
      </svg>
    </nav>
  );
}

type ColumnProps = { year: Year; left: number; width: number; most: number; href: string };

function Column({ year, left, width, most, href }: ColumnProps) {
  // Whatever there is stays to be seen beside columns a thousand times as tall.
  const tall = (issues: number) =>
    issues === 0 ? 0 : Math.max(2, Math.round((issues / most) * (floor - top)));
  const [granted, all] = [tall(year.overturned), tall(issuesOf(year))];
  const x = left + (width - bar) / 2;
  const column = (
    <>
      <rect x={left} width={width} height={height} className="fill-transparent" />
      <rect
        x={x + 0.5}
        width={bar - 1}
        y={floor - all}
        height={Math.max(0, all - granted)}
        className="fill-transparent stroke-rust"
      />
      <rect x={x} width={bar} y={floor - granted} height={granted} className="fill-green" />
      <text
        x={left + width / 2}
        y={height - 4}
        textAnchor="middle"
        className="fill-muted text-[11px] tabular-nums"
      >
        {isDated(year) ? year.year : "no date"}
      </text>
    </>
  );
  if (issuesOf(year) === 0) return <g>{column}</g>;
  return (
    <Anchor href={href} aria-label={yearWords(year)}>
      <title>{yearWords(year)}</title>
      {column}
    </Anchor>
  );
}
