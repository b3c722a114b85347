import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { MarkedText } from "@/components/ui/marked-text";
import { SampleBadge } from "@/components/words/badges";
import type { Issue } from "@/lib/letter/issue";
import type { Decision } from "@/lib/letter/vocabulary";
import type { Near, Nearest } from "@/lib/search";
import type { Shared } from "@/lib/search/results";
import { issueAnchor, readSearchParams, searchHref } from "@/lib/search/url";
import { longDate } from "@/lib/words/dates";
import { letterFact } from "@/lib/words/letter-name";
import { nearnessWords, traitNames } from "@/lib/words/nearness";
import { decisionWords } from "@/lib/words/outcome";

type Props = { issue: Issue; nearest: Nearest; open: boolean };

/**
 * Other determinations on much the same request: the one that went the other way first; folded
 * where the letter has several issues.
 */
export function NearestDeterminations({ issue, nearest: { alike, opposite }, open }: Props) {
  if (alike.length + opposite.length === 0) return null;
  const own = issue.decision.value;
  return (
    <details open={open} className="group/near mt-6 print:hidden">
      <summary className="flex w-fit cursor-pointer gap-1.5 py-1 hover:text-accent">
        <Icon name="open" className="mt-1 text-muted group-open/near:rotate-90" />
        <span>
          <h3 className="inline font-sans text-body font-semibold">Nearest determinations</h3>
          <span className="text-muted">
            : {opposite.length || "none"} the other way, {alike.length || "none"} decided alike
          </span>
        </span>
      </summary>
      <Group
        title="Decided the other way"
        decision={own === "upheld" ? "overturned" : "upheld"}
        near={opposite}
      />
      <Group title="Decided alike" decision={own} near={alike} />
    </details>
  );
}

function Group({ title, decision, near }: { title: string; decision: Decision; near: Near[] }) {
  const granted = decision === "overturned";
  const term = decisionWords[decision].term.toLowerCase();
  const [nearest] = near;
  return (
    <div>
      <h4 className="mt-3 border-b border-rule pb-1 font-sans text-small text-muted">
        {title}:{" "}
        <span className={`font-semibold ${granted ? "text-green" : "text-rust"}`}>
          <Icon name={granted ? "turned" : "stays"} className="mr-1 align-[-0.1em]" />
          {term}
        </span>
      </h4>
      {near.length === 0 && <p className="mt-1 text-small text-muted">No other is near this one.</p>}
      <ul>
        {near.map((each) => (
          <NearItem key={each.hit.id} near={each} />
        ))}
      </ul>
      {nearest && (
        <p className="text-small">
          <Anchor href={nearSearchHref(nearest.shared, decision)} className="inline-block py-1">
            All {term} with the same {traitNames(nearest.shared)}
          </Anchor>
        </p>
      )}
    </div>
  );
}

/** The search for all issues with the same decision that share the same traits. */
export function nearSearchHref(shared: Shared, decision: Decision): string {
  return searchHref(
    readSearchParams({
      outcome: decision,
      treatment: shared.treatment,
      category: shared.category,
      "body-part": shared.bodyPart,
      section: shared.sectionByReviewer,
      "cited-by": shared.sectionByReviewer && "reviewer",
      reason: shared.reason,
    }),
  );
}

/** A near determination: what was asked, why it is near, the sentence that decided. */
function NearItem({ near: { hit, shared } }: { near: Near }) {
  const { determinationId, decisionDate, sample } = hit;
  const facts = [letterFact(determinationId), ...(decisionDate ? [longDate(decisionDate)] : [])];
  return (
    <li className="border-b border-rule py-2">
      <Anchor
        href={`/determinations/${determinationId}${issueAnchor(hit)}`}
        className="inline-block py-0.5 font-serif font-semibold"
      >
        {hit.headnote}
      </Anchor>{" "}
      {sample && <SampleBadge />}
      <p className="max-w-measure text-small text-pretty">
        {nearnessWords(shared)}
        {facts.map((fact) => (
          <span key={fact} className="text-muted">
            {"\u00a0· "}
            <span className="whitespace-nowrap">{fact}</span>
          </span>
        ))}
      </p>
      {hit.snippet.length > 0 && (
        <p className="mt-1 line-clamp-2 max-w-measure font-serif text-muted">
          <MarkedText fragments={hit.snippet} />
        </p>
      )}
    </li>
  );
}
