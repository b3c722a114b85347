import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { rateWords } from "@/components/statistics/rate-text";
import { TopicNote } from "@/components/topic/topic-parts";
import { topics } from "@/components/topic-pages/topics";
import type { Tallies } from "@/components/topic-pages/trees";
import { TopicTree } from "@/components/tree/topic-tree";
import { SamplesAmong } from "@/components/words/samples-among";
import type { LetterCounts, Outcomes } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { emptySearch, searchHref } from "@/lib/search/url";
import { type ListedKind, topicKinds } from "@/lib/words/topics";

type Props = {
  kind: ListedKind;
  /** A name that is looked for in the list. */
  typed: string;
  /** Undefined where the search engine is down. */
  loaded: { by: Tallies; base: Outcomes; letters: LetterCounts } | undefined;
};

/** The list of all topics of a kind, which leads to each. */
export function TopicListPage({ kind, typed, loaded }: Props) {
  if (!loaded) return <TopicDown />;
  const { title, lead, tree } = topics[kind].list;
  const { by, base, letters } = loaded;
  return (
    <Shell>
      <header className="pt-8">
        <h1 className="text-display">{title}</h1>
        <p className="mt-3 max-w-measure text-lead">{lead}</p>
        <p className="mt-2 text-small text-muted tabular-nums">
          Overturned of all issues: {rateWords(base.overturned, issuesOf(base))}. An issue counts under each
          that it concerns.{" "}
          <SamplesAmong {...letters} hrefWithout={searchHref({ ...emptySearch, letters: ["real"] })} />
        </p>
      </header>
      <TopicTree
        limbs={tree(by)}
        path={topicKinds[kind].path}
        typed={typed.slice(0, 100)}
        label={title}
        base={base}
      />
      <TopicNote />
    </Shell>
  );
}
