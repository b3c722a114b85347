import { TopicSection } from "@/components/topic/topic-section";
import { Anchor } from "@/components/ui/anchor";
import { MarkedText } from "@/components/ui/marked-text";
import { toShow } from "@/components/words/missing";
import { counted, formatCount } from "@/components/words/numbers";
import { searchHref } from "@/lib/search/params";
import type { Missing } from "@/lib/search/topic/read-checklist";

const id = "request-checklist";

/** What reviewers found missing, as a list to hold a request against; printed alone where its own address is open (checklist.css). */
export function RequestChecklist({ missing, upheld }: { missing: Missing[]; upheld: number }) {
  if (missing.length === 0) return null;
  return (
    <TopicSection id={id} title="Request checklist">
      <p className="max-w-measure text-small text-muted">
        What reviewers found missing in the {counted(upheld, "upheld issue")}, each with sentences that
        decided. It tells what was decided, and is no legal or medical advice.{" "}
        <a href={`#${id}`} className="print:hidden">
          Print this list alone: open it here, then print
        </a>
      </p>
      <ul className="mt-3 max-w-[52rem]">
        {missing.map((item) => (
          <li key={item.reason} className="checklist-item">
            <h3 className="font-sans text-body font-semibold tracking-normal">{wordsOf(item)}</h3>
            <p className="text-small text-muted">
              {item.label}:{" "}
              <Anchor href={searchHref(item.params)}>
                {formatCount(item.upheld)} of {formatCount(upheld)} upheld
              </Anchor>
            </p>
            {item.examples.map((hit) => (
              <blockquote key={hit.id} className="mt-1.5 border-l-2 border-rule pl-3 font-serif">
                <MarkedText fragments={hit.snippet} />{" "}
                <Anchor
                  href={`/determinations/${hit.determinationId}#issue-${hit.number}`}
                  className="font-sans text-small whitespace-nowrap"
                >
                  {hit.caseNumber ?? hit.determinationId}, issue {hit.number}
                </Anchor>
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </TopicSection>
  );
}

function wordsOf({ reason, label }: Missing): string {
  return (toShow as Record<string, string>)[reason] ?? label;
}
