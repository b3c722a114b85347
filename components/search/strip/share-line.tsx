import type { Rate } from "@/lib/letter/rate";

const width = 220;
const height = 26;
const middle = 16;

/**
 * A share on a line from 0 to 100% with its interval, the whole casebook's as a mark beside it. The
 * words beside it say the same.
 */
export function ShareLine({ share, base }: { share: Rate; base: Rate | null }) {
  const x = (part: number) => Math.round(part * width * 10) / 10;
  const left = base !== null && base.share > 0.6;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path d={`M0 ${middle}H${width}`} className="stroke-edge" />
      <path d={`M${x(share.low)} ${middle}H${x(share.high)}`} className="stroke-green" strokeWidth={5} />
      <circle cx={x(share.share)} cy={middle} r={4.5} className="fill-green stroke-paper" />
      {base && (
        <>
          <path d={`M${x(base.share)} ${middle - 10}v19`} className="stroke-ink" strokeDasharray="2 2" />
          <text
            x={x(base.share) + (left ? -5 : 5)}
            y={middle - 6}
            textAnchor={left ? "end" : "start"}
            className="fill-muted text-[11px]"
          >
            casebook
          </text>
        </>
      )}
    </svg>
  );
}
