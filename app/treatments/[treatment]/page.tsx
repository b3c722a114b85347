import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicHead } from "@/components/topic/topic-head";
import { TopicLatest } from "@/components/topic/topic-latest";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import { treatmentById } from "@/lib/catalog/treatments";
import { readTopic } from "@/lib/search/topic";

type Props = { params: Promise<{ treatment: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = treatmentById((await params).treatment)?.name ?? "Treatment";
  return {
    title: name,
    description: `How independent medical review decided requests for ${name}: outcomes by year, guideline, body part and specialty.`,
  };
}

export default async function TreatmentPage({ params }: Props) {
  const { treatment: id } = await params;
  const treatment = treatmentById(id);
  if (!treatment) notFound();
  const topic = await orDown(
    readTopic({ treatment: [id], "cited-by": "reviewer" }, [
      "year",
      "section",
      "guideline",
      "body-part",
      "specialty",
    ]),
  );
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const carried = topic.by.section
    .filter(({ overturned }) => overturned > 0)
    .sort((a, b) => b.overturned - a.overturned);
  return (
    <Shell sample={topic.latest.some(({ sample }) => sample)}>
      <TopicHead
        kind={treatment.category}
        title={treatment.name}
        total={topic.total}
        base={topic.base}
        params={topic.params}
      >
        {treatment.drugClass && <p className="text-muted">{treatment.drugClass}</p>}
      </TopicHead>
      <TopicYears years={topic.by.year} />
      <TopicTable
        title="Sections that reviewers cited where they overturned"
        column="Section"
        dimension="section"
        tallies={carried}
        params={topic.params}
      />
      <TopicTable
        title="Guidelines that reviewers cited"
        column="Guideline"
        dimension="guideline"
        tallies={topic.by.guideline}
        params={topic.params}
      />
      <TopicTable
        title="By body part"
        column="Body part"
        dimension="body-part"
        tallies={topic.by["body-part"]}
        params={topic.params}
      />
      <TopicTable
        title="By reviewer’s specialty"
        column="Specialty"
        dimension="specialty"
        tallies={topic.by.specialty}
        params={topic.params}
      />
      <TopicLatest hits={topic.latest} params={topic.params} />
    </Shell>
  );
}
