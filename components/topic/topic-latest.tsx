import { ResultItem } from "@/components/search/result-item";
import { TopicSection } from "@/components/topic/topic-section";
import type { SearchParams } from "@/lib/search/params";
import type { SearchHit } from "@/lib/search/result";
import { resultHref } from "@/lib/search/result-href";

/** The newest decisions on the topic. */
export function TopicLatest({ hits, params }: { hits: SearchHit[]; params: SearchParams }) {
  if (hits.length === 0) return null;
  const newest = { ...params, sort: "newest" as const };
  return (
    <TopicSection id="latest" title="Latest determinations">
      {hits.map((hit, index) => (
        <ResultItem key={hit.id} hit={hit} href={resultHref(hit, newest, index + 1)} />
      ))}
    </TopicSection>
  );
}
