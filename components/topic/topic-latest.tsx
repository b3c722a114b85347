import { TopicSection } from "@/components/topic/topic-parts";
import { Anchor } from "@/components/ui/anchor";
import { MarkedText } from "@/components/ui/marked-text";
import { OutcomeBadge, SampleBadge } from "@/components/words/badges";
import type { Latest } from "@/lib/search";
import type { SearchHit } from "@/lib/search/results";
import { resultHref, type SearchParams, searchHref } from "@/lib/search/url";
import { longDate } from "@/lib/words/dates";
import { letterFact } from "@/lib/words/letter-name";

type Props = {
  latest: Latest[];
  params: SearchParams;
  /** Side by side, where they have the whole width of the page. */
  wide?: boolean;
};

/** The newest decisions on the topic, and the way to all of them. */
export function TopicLatest({ latest, params, wide = false }: Props) {
  if (latest.length === 0) return null;
  const newest = { ...params, sort: "newest" as const };
  return (
    <TopicSection id="latest" title="Latest determinations">
      <div className={wide ? "-mt-2 grid gap-x-14 sm:grid-cols-2 pane:grid-cols-3" : "-mt-2"}>
        {latest.map(({ hit, position }) => (
          <Newest key={hit.id} hit={hit} href={resultHref(hit, newest, position)} />
        ))}
      </div>
      <p className="mt-2 text-small">
        <Anchor href={searchHref(newest)} className="inline-block py-1">
          All, the newest first
        </Anchor>
      </p>
    </TopicSection>
  );
}

function Newest({ hit, href }: { hit: SearchHit; href: string }) {
  return (
    <article className="border-b border-rule py-3">
      <div className="flex flex-wrap gap-x-2 gap-y-1">
        <OutcomeBadge decision={hit.decision} />
        {hit.sample && <SampleBadge />}
      </div>
      <h3 className="mt-1.5 text-body leading-snug">
        <Anchor href={href} className="text-ink no-underline visited:text-muted hover:underline">
          {hit.headnote}
        </Anchor>
      </h3>
      {hit.snippet.length > 0 && (
        <p className="mt-1 line-clamp-3 font-serif">
          <MarkedText fragments={hit.snippet} />
        </p>
      )}
      <p className="mt-1 text-small text-muted first-letter:uppercase">
        {letterFact(hit.determinationId)}, issue {hit.number}
        {hit.decisionDate && ` · ${longDate(hit.decisionDate)}`}
      </p>
    </article>
  );
}
