import { ResultFacts } from "@/components/search/result-facts";
import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { MarkedText } from "@/components/ui/marked-text";
import { isCaution } from "@/components/words/flags";
import { OutcomeBadge } from "@/components/words/outcome-badge";
import { valueLabel } from "@/lib/search/labels";
import type { SearchHit } from "@/lib/search/result";

/** One issue, to be read in two seconds: what was asked, the outcome, the sentence that decided, one line of facts. */
export function ResultItem({ hit, href }: { hit: SearchHit; href: string }) {
  const cautions = hit.flags.filter(isCaution);
  return (
    <article className="border-b border-rule py-5 max-sm:py-4">
      <div className="flex flex-col-reverse items-start gap-x-4 gap-y-2 sm:flex-row sm:justify-between">
        <h2 className="min-w-0 text-lead leading-snug">
          <Anchor
            data-result
            href={href}
            className="text-ink no-underline visited:text-visited hover:underline"
          >
            {hit.headnote}
          </Anchor>
        </h2>
        <span className="flex-none sm:-mt-px">
          <OutcomeBadge decision={hit.decision} />
        </span>
      </div>
      {hit.snippet.length > 0 && (
        <p className="mt-1.5 max-w-measure font-serif">
          <MarkedText fragments={hit.snippet} />
        </p>
      )}
      <ResultFacts hit={hit} />
      {cautions.length > 0 && (
        <p className="mt-1.5 flex flex-wrap gap-x-4 text-small text-amber">
          {cautions.map((flag) => (
            <span key={flag} className="inline-flex items-center gap-1.5">
              <Icon name="flag" />
              {valueLabel("flag", flag)}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
