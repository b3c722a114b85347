import { Quote } from "@/components/checklist/quote";
import { ratedWords } from "@/components/statistics/rate-text";
import { Anchor } from "@/components/ui/anchor";
import { toShow } from "@/lib/letter/denial-reasons";
import { leastForRate } from "@/lib/letter/rate";
import type { Missing } from "@/lib/search";
import { searchHref } from "@/lib/search/url";
import { counted, formatCount } from "@/lib/words/numbers";

type Props = {
  missing: Missing;
  upheld: number;
  /** Worded as a reason for upholding, not as what a request has to show. */
  asReason?: boolean;
};

/** One thing that a request has to show: how often it was missed, and how reviewers say so. */
export function ChecklistPoint({ missing, upheld, asReason = false }: Props) {
  const { reason, label, upheld: own, params, examples, letters } = missing;
  return (
    <li className="border-t border-rule py-3.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3
          className={`${asReason ? "" : "checklist-box"} min-w-0 flex-1 basis-72 text-lead leading-snug text-pretty`}
        >
          {asReason ? label : toShow[reason]}
        </h3>
        <p className={`text-small tabular-nums ${asReason ? "" : "max-sm:pl-7"}`}>
          <Anchor href={searchHref(params)} className="inline-block py-0.5">
            {ratedWords(own, upheld)}
            {upheld >= leastForRate && ` of ${formatCount(upheld)}`}
            <span className="sr-only"> refused for: {label}</span>
          </Anchor>
          {letters !== null && letters < own && (
            <span className="text-muted">, in {counted(letters, "letter")}</span>
          )}
        </p>
      </div>
      <svg aria-hidden="true" className="mt-1.5 block h-1 w-full bg-rule forced-colors:border">
        <rect
          className="fill-rust forced-colors:fill-[CanvasText]"
          width={`${(own / upheld) * 100}%`}
          height="100%"
        />
      </svg>
      {examples.map(({ sentence, hit }, index) => (
        <Quote key={hit.id} sentence={sentence} hit={hit} className={index > 0 ? "max-sm:hidden" : ""} />
      ))}
    </li>
  );
}
