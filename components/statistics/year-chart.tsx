import { scaleLinear } from "d3-scale";
import { issuesOf, type Tally } from "@/lib/search/results";

type Box = { width: number; height: number };

/**
 * Issues by year as columns, the overturned part solid at the foot and the upheld part as an
 * outline above it, so that the two differ without colour. `years` in order; the figures stand in
 * the table beside it, so the picture carries only a name.
 */
export function YearChart({
  years,
  label,
  width = 320,
  height = 96,
}: { years: Tally[]; label: string } & Partial<Box>) {
  if (years.length === 0) return null;
  const top = Math.max(...years.map(issuesOf));
  const foot = 18;
  const y = scaleLinear([0, top], [height - foot, 12]);
  const step = width / years.length;
  const column = Math.min(40, step * 0.7);
  const every = Math.ceil(years.length / Math.floor(width / 36));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className="h-auto max-w-full"
    >
      {years.map((tally, index) => {
        const left = index * step + (step - column) / 2;
        const middle = index * step + step / 2;
        return (
          <g key={tally.value}>
            <rect
              x={left}
              width={column}
              y={y(issuesOf(tally))}
              height={y(tally.overturned) - y(issuesOf(tally))}
              className="fill-rust-soft stroke-rust"
              strokeWidth={0.75}
            />
            <rect
              x={left}
              width={column}
              y={y(tally.overturned)}
              height={y(0) - y(tally.overturned)}
              className="fill-green"
            />
            {index % every === 0 && (
              <text
                x={middle}
                y={height - 4}
                textAnchor="middle"
                className="fill-muted text-[11px] tabular-nums"
              >
                {tally.label}
              </text>
            )}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={y(0)} y2={y(0)} className="stroke-edge" />
    </svg>
  );
}
