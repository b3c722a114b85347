import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { citedSearch, loadCited, readAsked } from "@/app/guidelines/load-cited";
import { orDown } from "@/app/load-topic";
import { CitedView } from "@/components/citator/cited-view";
import { EditionNotice } from "@/components/citator/edition-notice";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { SectionPlace, TopicHead } from "@/components/topic/topic-head";
import { guidelineById, guidelineLabel, sectionById, sectionLabel } from "@/lib/catalog/guidelines";
import { issuesOf } from "@/lib/search/results";
import { searchHref } from "@/lib/search/url";

type Props = {
  params: Promise<{ guideline: string; section: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { guideline, section } = await params;
  const id = `${guideline}/${section}`;
  const title = `${sectionLabel(id)}, ${guidelineLabel(guideline)}`;
  return {
    title,
    description: `IMR decisions on issues for which ${title} was cited: by whom, on which pages, and how they were decided.`,
    alternates: { canonical: `/guidelines/${id}` },
  };
}

export default async function SectionPage({ params, searchParams }: Props) {
  const { guideline, section } = await params;
  const id = `${guideline}/${section}`;
  const input = await searchParams;
  const asked = readAsked(input);
  if (!guidelineById(guideline)) notFound();
  if (input.show === "issues" && asked.chosen) redirect(searchHref(citedSearch(id, asked)));
  const topic = await orDown(loadCited(id, asked));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  if (!sectionById(id) && issuesOf(topic.whole.total) === 0) notFound();
  const label = guidelineLabel(guideline);
  return (
    <Shell sample={topic.latest.some(({ hit }) => hit.sample)}>
      <TopicHead
        trail={[
          { label: "Guidelines", href: "/guidelines" },
          { label, href: `/guidelines/${guideline}` },
        ]}
        title={sectionLabel(id)}
      >
        <SectionPlace sectionId={id} />
        <EditionNotice guidelineId={guideline} />
      </TopicHead>
      <CitedView name={sectionLabel(id)} path={`/guidelines/${id}`} topic={topic} />
    </Shell>
  );
}
