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
import { bodyPartById } from "@/lib/catalog/body-parts";
import { isExclusion, valueLabel } from "@/lib/search/filters";
import { issuesOf } from "@/lib/search/results";

type Props = { params: Promise<{ part: string }> };

const aside = [
  { dimension: "treatment", column: "Treatment", title: "Treatments" },
  { dimension: "specialty", column: "Specialty", title: "Reviewers" },
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { part: id } = await params;
  const name = valueLabel("body-part", id);
  return {
    title: name,
    description: `Decisions of independent medical review on requests for the ${name}: outcomes over time, what requests lacked, and why refusals were overturned.`,
    alternates: { canonical: `/body-parts/${id}` },
  };
}

export default async function BodyPartPage({ params }: Props) {
  const { part: id } = await params;
  if (isExclusion(id)) notFound();
  const topic = await orDown(loadRuled({ "body-part": [id] }));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  // Letters may name one that the catalog lacks.
  if (!bodyPartById(id) && issuesOf(topic.total) === 0) notFound();
  const name = valueLabel("body-part", id);
  return (
    <Shell sample={topic.latest.some(({ hit }) => hit.sample)}>
      <TopicHead trail={[{ label: "Body parts", href: "/body-parts" }]} title={name} />
      <TopicView name={name} topic={topic} aside={aside} list="/body-parts">
        <RequestChecklist checklist={topic.checklist} upheld={topic.total.upheld} />
        <CarriedOverturned carried={topic.carried} overturned={topic.total.overturned} />
      </TopicView>
    </Shell>
  );
}
