import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orDown } from "@/app/load-topic";
import { loadTreatment } from "@/app/treatments/[treatment]/load-treatment";
import { Shell } from "@/components/layout/shell";
import { RequestChecklist } from "@/components/topic/request-checklist";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicHead } from "@/components/topic/topic-head";
import { TopicLatest } from "@/components/topic/topic-latest";
import { TopicReasons } from "@/components/topic/topic-reasons";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import { treatmentById } from "@/lib/catalog/treatments";

type Props = { params: Promise<{ treatment: string }> };

const tables = [
  { dimension: "section", column: "Section", title: "Sections that reviewers cited where they overturned" },
  { dimension: "guideline", column: "Guideline", title: "Guidelines that reviewers cited" },
  { dimension: "body-part", column: "Body part", title: "By body part" },
  { dimension: "specialty", column: "Specialty", title: "By reviewer’s specialty" },
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = treatmentById((await params).treatment)?.name ?? "Treatment";
  return {
    title: name,
    description: `How independent medical review decided requests for ${name}: outcomes, reasons for denial, what requests lacked, guidelines, body parts and specialties.`,
  };
}

export default async function TreatmentPage({ params }: Props) {
  const { treatment: id } = await params;
  const treatment = treatmentById(id);
  if (!treatment) notFound();
  const topic = await orDown(loadTreatment(id));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const { params: all, by, total } = topic;
  return (
    <Shell sample={topic.latest.some(({ sample }) => sample)}>
      <TopicHead
        kind={treatment.category}
        title={treatment.name}
        total={total}
        base={topic.base}
        params={all}
      >
        {treatment.drugClass && <p className="text-muted">{treatment.drugClass}</p>}
      </TopicHead>
      <TopicYears years={by.year} />
      <TopicReasons reasons={by.reason} upheld={total.upheld} params={all} />
      <RequestChecklist missing={topic.missing} upheld={total.upheld} />
      {tables.map(({ title, column, dimension }) => (
        <TopicTable
          key={dimension}
          title={title}
          column={column}
          dimension={dimension}
          tallies={dimension === "section" ? topic.carried : by[dimension]}
          params={all}
        />
      ))}
      <TopicLatest hits={topic.latest} params={all} />
    </Shell>
  );
}
