import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { citedSearch, loadCited, ownSections, readAsked } from "@/app/guidelines/load-cited";
import { orDown } from "@/app/load-topic";
import { CitedView } from "@/components/citator/cited-view";
import { EditionList, EditionNotice } from "@/components/citator/edition-notice";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { TopicHead } from "@/components/topic/topic-head";
import { guidelineById, guidelineLabel } from "@/lib/catalog/guidelines";
import { searchHref } from "@/lib/search/url";
import { bodyAnchor, bodyNames } from "@/lib/words/bodies";

type Props = {
  params: Promise<{ guideline: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { guideline: id } = await params;
  const label = guidelineLabel(id);
  return {
    title: label,
    description: `IMR decisions on issues for which ${label} was cited: by whom, on which pages, outcomes by year and treatment, and what is cited with it.`,
    alternates: { canonical: `/guidelines/${id}` },
  };
}

export default async function GuidelinePage({ params, searchParams }: Props) {
  const { guideline: id } = await params;
  const guideline = guidelineById(id);
  if (!guideline) notFound();
  const input = await searchParams;
  const asked = readAsked(input);
  if (input.show === "issues" && asked.chosen) redirect(searchHref(citedSearch(id, asked)));
  const topic = await orDown(loadCited(id, asked));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const { shortName: name, body } = guideline;
  return (
    <Shell sample={topic.latest.some(({ hit }) => hit.sample)}>
      <TopicHead
        trail={[
          { label: "Guidelines", href: "/guidelines" },
          { label: bodyNames[body], href: `/guidelines#${bodyAnchor(body)}` },
        ]}
        title={name}
      >
        <p className="mt-1 text-muted">
          {guideline.mtusSection ? `${guideline.name}, 8 CCR § ${guideline.mtusSection}` : guideline.name}
        </p>
        <EditionNotice guidelineId={id} />
        <EditionList editions={guideline.editions} />
      </TopicHead>
      <CitedView name={name} path={`/guidelines/${id}`} topic={topic} sections={ownSections(topic)} />
    </Shell>
  );
}
