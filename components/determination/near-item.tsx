import { Anchor } from "@/components/ui/anchor";
import { MarkedText } from "@/components/ui/marked-text";
import { longDate } from "@/components/words/dates";
import { nearnessWords } from "@/components/words/nearness";
import type { Near } from "@/lib/search/nearest";

/** A near determination in three lines: what was asked, the sentence that decided, why it is near. */
export function NearItem({ near: { hit, shared } }: { near: Near }) {
  const { determinationId, number, decisionDate, sample } = hit;
  const facts = [sample && "Sample", determinationId, decisionDate && longDate(decisionDate)].filter(Boolean);
  return (
    <li className="border-b border-rule py-2.5 last:border-0">
      <Anchor
        href={`/determinations/${determinationId}#issue-${number}`}
        className="inline-block py-0.5 font-serif font-semibold"
      >
        {hit.headnote}
      </Anchor>
      {hit.snippet.length > 0 && (
        <p className="line-clamp-3 max-w-measure font-serif">
          <MarkedText fragments={hit.snippet} />
        </p>
      )}
      <p className="mt-0.5 max-w-measure text-small text-muted">
        {facts.join(" · ")}
        <span className="block">{nearnessWords(shared)}</span>
      </p>
    </li>
  );
}
