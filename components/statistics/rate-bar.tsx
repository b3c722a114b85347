import { rate } from "@/lib/letter/rate";

const WIDTH = 120;
const HEIGHT = 12;

/** A share on a line from 0 to 100%, with its interval as a thin bar; nothing where the number is too small. Decoration of a table's figures. */
export function RateBar({ overturned, n }: { overturned: number; n: number }) {
  const result = n === 0 ? null : rate(overturned, n);
  if (!result) return null;
  const x = (share: number) => share * WIDTH;
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      className="block max-w-full"
    >
      <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className="stroke-rule" />
      <rect
        x={x(result.low)}
        width={Math.max(1, x(result.high) - x(result.low))}
        y={HEIGHT / 2 - 2}
        height={4}
        className="fill-green opacity-40"
      />
      <circle cx={x(result.share)} cy={HEIGHT / 2} r={3.5} className="fill-green" />
    </svg>
  );
}
