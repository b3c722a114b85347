import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { EditionList, EditionNotice } from "@/components/topic/edition-notice";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicHead } from "@/components/topic/topic-head";
import { TopicIndex } from "@/components/topic/topic-index";
import { TopicLatest } from "@/components/topic/topic-latest";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import { guidelineById, guidelineLabel } from "@/lib/catalog/guidelines";
import { readTopic } from "@/lib/search/topic/read-topic";

type Props = { params: Promise<{ guideline: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const label = guidelineLabel((await params).guideline);
  return {
    title: label,
    description: `IMR decisions on issues for which ${label} was cited: outcomes by year and treatment, and what is cited with it.`,
  };
}

export default async function GuidelinePage({ params }: Props) {
  const { guideline: id } = await params;
  const topic = await orDown(readTopic({ guideline: [id] }, ["year", "treatment", "section", "guideline"]));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const issues = topic.total.overturned + topic.total.upheld;
  const guideline = guidelineById(id);
  if (!guideline && issues === 0) notFound();
  const own = topic.by.section.filter(({ value }) => value.startsWith(`${id}/`));
  return (
    <Shell sample={topic.latest.some(({ sample }) => sample)}>
      <TopicHead
        kind="Guideline"
        title={guidelineLabel(id)}
        total={topic.total}
        base={topic.base}
        params={topic.params}
      >
        {guideline && (
          <p className="text-muted">
            {guideline.mtusSection ? `${guideline.name}, 8 CCR § ${guideline.mtusSection}` : guideline.name}
          </p>
        )}
        <EditionNotice guidelineId={id} />
        <EditionList editions={guideline?.editions ?? []} />
      </TopicHead>
      <TopicYears years={topic.by.year} />
      <TopicIndex
        id="sections"
        title="Sections cited"
        column="Section"
        tallies={own}
        hrefOf={({ value }) => `/guidelines/${value}`}
      />
      <TopicTable
        title="By treatment"
        column="Treatment"
        dimension="treatment"
        tallies={topic.by.treatment}
        params={topic.params}
      />
      <TopicIndex
        id="cited-with"
        title="Cited in the same issues"
        column="Guideline"
        tallies={topic.by.guideline.filter(({ value }) => value !== id)}
        hrefOf={({ value }) => `/guidelines/${value}`}
      />
      <TopicLatest hits={topic.latest} params={topic.params} />
    </Shell>
  );
}
