import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { citedSearch, loadCitations, loadRequests, readAskedPages } from "@/app/load-topic";
import { orDown } from "@/app/outage";
import { TopicNotHeld } from "@/components/topic/not-held";
import { TopicListPage } from "@/components/topic-pages/topic-list-page";
import { TopicPage } from "@/components/topic-pages/topic-page";
import { topicMetadata, topics } from "@/components/topic-pages/topics";
import { topicsNamed } from "@/lib/catalog/topic-names";
import { readTopics } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { searchHref } from "@/lib/search/url";
import { setStatus } from "@/lib/server/status";
import { type ListedKind, type TopicKind, topicHref, topicKinds } from "@/lib/words/topics";

type Input = Record<string, string | string[] | undefined>;
type Props = { params: Promise<Record<string, string>>; searchParams: Promise<Input> };

/** What the address of one topic of a kind exports. */
export function topicPage(kind: TopicKind) {
  const { parts, inCatalog } = topicKinds[kind];
  const idOf = async ({ params }: Props) => {
    const values = await params;
    return parts.map((part) => values[part]).join("/");
  };
  return {
    generateMetadata: async (props: Props): Promise<Metadata> => topicMetadata(kind, await idOf(props)),
    Page: async (props: Props) => {
      const id = await idOf(props);
      if (!topics[kind].mayExist(id)) return topicElsewhere(kind, id);
      const topic = await orDown(load(kind, id, await props.searchParams));
      const total = topic && ("whole" in topic ? topic.whole.total : topic.total);
      if (total && !inCatalog(id) && issuesOf(total) === 0) notFound();
      return <TopicPage kind={kind} id={id} topic={topic} />;
    },
  };
}

/** Leads from a name of a treatment or guideline to its page, or offers those that may be meant; 404. */
export function topicElsewhere(kind: TopicKind, id: string) {
  if (kind !== "treatment" && kind !== "guideline") notFound();
  const { ids, exact } = topicsNamed(kind, id);
  if (exact && ids[0]) redirect(topicHref(kind, ids[0]));
  setStatus(404);
  return <TopicNotHeld kind={kind} typed={id} ids={ids} />;
}

/** Loads a topic, or leads to the issues that cite the pages asked for. */
async function load(kind: TopicKind, id: string, input: Input) {
  if (kind !== "guideline" && kind !== "section") return await loadRequests({ [kind]: [id] });
  const asked = readAskedPages(input);
  if (input.show === "issues" && asked.chosen) redirect(searchHref(citedSearch(kind, id, asked)));
  return await loadCitations(kind, id, asked);
}

/** What the address of the list of all topics of a kind exports. */
export function topicListPage(kind: ListedKind) {
  const { title, description, counts } = topics[kind].list;
  const metadata: Metadata = { title, description, alternates: { canonical: topicKinds[kind].path } };
  return {
    metadata,
    Page: async ({ searchParams }: Pick<Props, "searchParams">) => {
      const { find } = await searchParams;
      const loaded = await orDown(readTopics(counts));
      return <TopicListPage kind={kind} typed={[find].flat()[0] ?? ""} loaded={loaded} />;
    },
  };
}
