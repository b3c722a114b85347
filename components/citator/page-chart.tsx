import { scaleLinear } from "d3-scale";
import type { PageCount } from "@/lib/search/results";
import type { PageRange } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

type Props = {
  pages: readonly PageCount[];
  hrefOf: (page: number) => string;
  label: string;
  /** Pages that the reader asked for. */
  chosen: PageRange | null;
};

const [height, foot, head] = [116, 20, 6];

/**
 * Issues by printed page, each bar a link to those that cite the page. The bars stay out of the
 * keyboard's way, since there may be a hundred: the table under the picture has the same links.
 * Places along the line are shares of its width, so that words keep their size.
 */
export function PageChart({ pages, hrefOf, label, chosen }: Props) {
  const [first, last] = [pages[0]!.page, pages.at(-1)!.page];
  // With only two cited pages, the bars would otherwise fill the chart.
  const [from, to] = [Math.max(1, Math.min(first, last - 30)), Math.max(last, first + 30)];
  const most = Math.max(...pages.map(({ issues }) => issues));
  const x = scaleLinear([from, to + 1], [0, 100]);
  const y = scaleLinear([0, most], [height - foot, head]);
  const column = x(from + 1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links in a picture; HTML has no element for it
    <svg width="100%" height={height} role="group" aria-label={label} className="page-chart block">
      {pages.map(({ page, issues }) => (
        <a
          key={page}
          href={hrefOf(page)}
          tabIndex={-1}
          aria-label={`Page ${page}: ${counted(issues, "issue")}`}
          {...(isChosen(page, chosen) && { className: "chosen" })}
        >
          <title>{`Page ${page}: ${counted(issues, "issue")}`}</title>
          <rect x={percent(x(page))} width={percent(column)} height={height - foot} />
          <rect
            x={percent(x(page) + column * 0.08)}
            y={short(y(issues))}
            width={percent(column * 0.84)}
            height={short(y(0) - y(issues))}
          />
        </a>
      ))}
      <line x1={0} x2="100%" y1={y(0)} y2={y(0)} className="stroke-edge" />
      {ticks(from, to).map((page, index) => (
        <text
          key={page}
          x={percent(x(page + 0.5))}
          y={height - 4}
          textAnchor="middle"
          className={`fill-muted text-[12px] tabular-nums ${index % 2 ? "max-sm:hidden" : ""}`}
        >
          {page}
        </text>
      ))}
    </svg>
  );
}

/** Two decimals are finer than any screen, and keep the markup of a hundred bars short. */
const short = (length: number) => Number(length.toFixed(2));
const percent = (share: number) => `${short(share)}%`;

function isChosen(page: number, chosen: PageRange | null): boolean {
  return chosen !== null && page >= chosen.first && page <= chosen.last;
}

/** Round page numbers along the foot, none so near an end that it would be cut. */
function ticks(from: number, to: number): number[] {
  const margin = (to - from) / 25;
  return scaleLinear([from, to], [0, 1])
    .ticks(8)
    .filter((page) => Number.isInteger(page) && page >= from + margin && page <= to - margin);
}
