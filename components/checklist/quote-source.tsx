import { Anchor } from "@/components/ui/anchor";
import type { SearchHit } from "@/lib/search/result";

/** Where a sentence stands; of an invented letter it says so. */
export function QuoteSource({ hit }: { hit: SearchHit }) {
  return (
    <span className="whitespace-nowrap">
      {hit.sample && "Sample · "}
      <Anchor
        href={`/determinations/${hit.determinationId}#issue-${hit.number}`}
        className="inline-block py-0.5"
      >
        {hit.caseNumber ?? hit.determinationId}, issue {hit.number}
      </Anchor>
    </span>
  );
}
