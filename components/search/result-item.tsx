import { ResultFacts } from "@/components/search/result-facts";
import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { MarkedText } from "@/components/ui/marked-text";
import { OutcomeBadge, SampleBadge } from "@/components/words/badges";
import { flagWords, isCaution } from "@/lib/letter/vocabulary";
import type { SearchHit } from "@/lib/search/results";

/** Where the words of the query are, if they are not in the deciding sentence. */
const places: Record<SearchHit["snippetField"], string> = {
  "deciding sentence": "",
  rationale: "In the rationale",
  request: "In the request",
  guideline: "Among the guidelines",
  none: "",
};

/**
 * One issue, readable in two seconds: the request, the outcome, the deciding sentence and a line of
 * facts.
 */
export function ResultItem({ hit, href }: { hit: SearchHit; href: string }) {
  const cautions = hit.flags.filter(isCaution);
  const elsewhere = hit.decidingSentence !== null && hit.snippetField !== "deciding sentence";
  return (
    <article className="result">
      <h2>
        <Anchor data-result href={href}>
          {hit.headnote}
        </Anchor>
      </h2>
      <div className="marks">
        <OutcomeBadge decision={hit.decision} />
        {hit.sample && <SampleBadge />}
      </div>
      {elsewhere && <p className="said">{hit.decidingSentence}</p>}
      {hit.snippet.length > 0 && (
        <p className={elsewhere ? "matched" : "said"}>
          {elsewhere && <>{places[hit.snippetField]}: </>}
          <MarkedText fragments={hit.snippet} />
        </p>
      )}
      <ResultFacts hit={hit} />
      {cautions.length > 0 && (
        <p className="cautions">
          {cautions.map((flag) => (
            <span key={flag}>
              <Icon name="flag" /> {flagWords[flag]}
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
