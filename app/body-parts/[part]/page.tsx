import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicHead } from "@/components/topic/topic-head";
import { TopicLatest } from "@/components/topic/topic-latest";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import { valueLabel } from "@/lib/search/labels";
import { readTopic } from "@/lib/search/topic/read-topic";

type Props = { params: Promise<{ part: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = valueLabel("body-part", (await params).part);
  return { title: name, description: `Decisions of independent medical review, body part: ${name}.` };
}

export default async function BodypartPage({ params }: Props) {
  const { part: id } = await params;
  const topic = await orDown(readTopic({ "body-part": [id] }, ["year", "treatment", "guideline"]));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const issues = topic.total.overturned + topic.total.upheld;
  if (issues === 0) notFound();
  return (
    <Shell sample={topic.latest.some(({ sample }) => sample)}>
      <TopicHead
        kind="Body part"
        title={valueLabel("body-part", id)}
        total={topic.total}
        base={topic.base}
        params={topic.params}
      />
      <TopicYears years={topic.by.year} />
      <TopicTable
        title="By treatment"
        column="Treatment"
        dimension="treatment"
        tallies={topic.by.treatment}
        params={topic.params}
      />
      <TopicTable
        title="By guideline cited"
        column="Guideline"
        dimension="guideline"
        tallies={topic.by.guideline}
        params={topic.params}
      />
      <TopicLatest hits={topic.latest} params={topic.params} />
    </Shell>
  );
}
