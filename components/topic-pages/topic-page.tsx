import { type CitedTopic, CitedView } from "@/components/citator/cited-view";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { TopicHead } from "@/components/topic/topic-head";
import { type RequestTopic, RequestView } from "@/components/topic-pages/request-view";
import { topics } from "@/components/topic-pages/topics";
import { valueLabel } from "@/lib/search/filters";
import { type TopicKind, topicHref, topicKinds } from "@/lib/words/topics";

/** What was loaded of a topic; undefined where the search engine is down. */
type Props = { kind: TopicKind; id: string; topic: RequestTopic | CitedTopic | undefined };

/** The page of one topic: a treatment, a guideline, a section, a specialty or a body part. */
export function TopicPage({ kind, id, topic }: Props) {
  if (!topic) return <TopicDown />;
  const row = topics[kind];
  const name = valueLabel(kind, id);
  return (
    <Shell sample={topic.latest.some(({ hit }) => hit.sample)}>
      <TopicHead trail={row.trail(id)} title={name}>
        {row.facts?.(id)}
      </TopicHead>
      {row.shows === "requests" && "checklist" in topic && (
        <RequestView
          name={name}
          list={topicKinds[kind].path}
          topic={topic}
          side={row.side(id)}
          asReasons={row.asReasons}
          printHref={row.printHref?.(id)}
        />
      )}
      {"citedBy" in topic && <CitedView name={name} path={topicHref(kind, id)} topic={topic} />}
    </Shell>
  );
}
