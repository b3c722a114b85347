import { Anchor } from "@/components/ui/anchor";
import { SampleBadge } from "@/components/words/badges";
import type { SearchHit } from "@/lib/search/results";
import { letterFact } from "@/lib/words/letter-name";

/** Where a sentence stands; of an invented letter it says so. */
export function QuoteSource({ hit }: { hit: SearchHit }) {
  return (
    <span className={hit.caseNumber ? "whitespace-nowrap" : ""}>
      {hit.sample && (
        <>
          <SampleBadge />{" "}
        </>
      )}
      <Anchor
        href={`/determinations/${hit.determinationId}#issue-${hit.number}`}
        className="inline-block py-0.5 first-letter:uppercase"
      >
        {letterFact(hit.determinationId)}, issue {hit.number}
      </Anchor>
    </span>
  );
}
