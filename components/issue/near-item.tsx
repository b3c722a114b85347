import { Anchor } from "@/components/ui/anchor";
import { MarkedText } from "@/components/ui/marked-text";
import { SampleBadge } from "@/components/words/sample-badge";
import type { Near } from "@/lib/search/read/nearest";
import { longDate } from "@/lib/words/dates";
import { letterFact } from "@/lib/words/letter-name";
import { nearnessWords } from "@/lib/words/nearness";

/** A near determination: what was asked, why it is near, the sentence that decided. */
export function NearItem({ near: { hit, shared } }: { near: Near }) {
  const { determinationId, number, decisionDate, sample } = hit;
  const facts = [letterFact(determinationId), ...(decisionDate ? [longDate(decisionDate)] : [])];
  return (
    <li className="border-b border-rule py-2">
      <Anchor
        href={`/determinations/${determinationId}#issue-${number}`}
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
