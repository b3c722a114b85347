import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadRuled } from "@/app/load-ruled";
import { orDown } from "@/app/load-topic";
import { CarriedOverturned } from "@/components/checklist/carried-overturned";
import { RequestChecklist } from "@/components/checklist/request-checklist";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { DrugFacts, TopicHead } from "@/components/topic/topic-head";
import { TopicView } from "@/components/topic/topic-view";
import { bodyPartById } from "@/lib/catalog/body-parts";
import { treatmentById } from "@/lib/catalog/treatments";
import type { Tally } from "@/lib/search/results";
import { checklistHref } from "@/lib/search/url";

type Props = { params: Promise<{ treatment: string }> };

const asideOf = (id: string) =>
  [
    {
      dimension: "body-part",
      column: "Body part",
      title: "Body parts",
      also: {
        label: "checklist",
        hrefOf: ({ value, upheld }: Tally) =>
          upheld > 0 && bodyPartById(value) ? checklistHref(id, [value]) : null,
      },
    },
    { dimension: "specialty", column: "Specialty", title: "Reviewers" },
  ] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { treatment: id } = await params;
  const name = treatmentById(id)?.name ?? "Treatment";
  return {
    title: name,
    description: `What a request for ${name} has to show, by the reasons for which independent medical review upheld refusals, and why others were overturned.`,
    alternates: { canonical: `/treatments/${id}` },
  };
}

export default async function TreatmentPage({ params }: Props) {
  const { treatment: id } = await params;
  const treatment = treatmentById(id);
  if (!treatment) notFound();
  const topic = await orDown(loadRuled({ treatment: [id] }));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const category = { label: treatment.category, href: `/treatments#${treatment.categoryId}` };
  return (
    <Shell sample={topic.latest.some(({ hit }) => hit.sample)}>
      <TopicHead trail={[{ label: "Treatments", href: "/treatments" }, category]} title={treatment.name}>
        <DrugFacts treatment={treatment} />
      </TopicHead>
      <TopicView name={treatment.name} topic={topic} aside={asideOf(id)} list="/treatments">
        <RequestChecklist
          checklist={topic.checklist}
          upheld={topic.total.upheld}
          printHref={checklistHref(id, [])}
        />
        <CarriedOverturned carried={topic.carried} overturned={topic.total.overturned} />
      </TopicView>
    </Shell>
  );
}
