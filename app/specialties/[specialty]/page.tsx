import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadRuled } from "@/app/load-ruled";
import { orDown } from "@/app/load-topic";
import { CarriedOverturned } from "@/components/checklist/carried-overturned";
import { RequestChecklist } from "@/components/checklist/request-checklist";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { TopicHead } from "@/components/topic/topic-head";
import { TopicView } from "@/components/topic/topic-view";
import { specialtyById } from "@/lib/catalog/specialties";
import { isExclusion, valueLabel } from "@/lib/search/filters";
import { issuesOf } from "@/lib/search/results";

type Props = { params: Promise<{ specialty: string }> };

const aside = [
  { dimension: "treatment", column: "Treatment", title: "Treatments" },
  { dimension: "body-part", column: "Body part", title: "Body parts" },
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { specialty: id } = await params;
  const name = valueLabel("specialty", id);
  return {
    title: name,
    description: `Decisions of independent medical review by reviewers in ${name}: outcomes over time, why refusals were upheld, and why others were overturned.`,
    alternates: { canonical: `/specialties/${id}` },
  };
}

export default async function SpecialtyPage({ params }: Props) {
  const { specialty: id } = await params;
  if (isExclusion(id)) notFound();
  const topic = await orDown(loadRuled({ specialty: [id] }));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  // Letters may name one that the catalog lacks.
  if (!specialtyById(id) && issuesOf(topic.total) === 0) notFound();
  const name = valueLabel("specialty", id);
  return (
    <Shell sample={topic.latest.some(({ hit }) => hit.sample)}>
      <TopicHead trail={[{ label: "Reviewers’ specialties", href: "/specialties" }]} title={name} />
      <TopicView name={name} topic={topic} aside={aside} list="/specialties">
        <RequestChecklist asReasons checklist={topic.checklist} upheld={topic.total.upheld} />
        <CarriedOverturned carried={topic.carried} overturned={topic.total.overturned} />
      </TopicView>
    </Shell>
  );
}
