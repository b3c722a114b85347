import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadRuled } from "@/app/load-ruled";
import { orDown } from "@/app/load-topic";
import { ChecklistHead } from "@/components/checklist/checklist-head";
import { ChecklistSheet } from "@/components/checklist/checklist-sheet";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { TopicHead } from "@/components/topic/topic-head";
import { NoDecision } from "@/components/topic/topic-parts";
import { bodyPartById } from "@/lib/catalog/body-parts";
import { treatmentById } from "@/lib/catalog/treatments";
import { readEnv } from "@/lib/env";
import { citedWhereOverturned, search } from "@/lib/search";
import { inSearchSequence, issuesOf } from "@/lib/search/results";
import { checklistHref, emptySearch, readBodyParts } from "@/lib/search/url";

type Props = {
  params: Promise<{ treatment: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const titleOf = (name: string, parts: readonly string[]) =>
  [name, ...parts.map((part) => bodyPartById(part)?.name)].join(", ");

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { treatment: id } = await params;
  const parts = readBodyParts(await searchParams);
  const name = titleOf(treatmentById(id)?.name ?? "Treatment", parts);
  return {
    title: `Request checklist: ${name}`,
    description: `What a request for ${name} has to show, as a list to print and tick.`,
    alternates: { canonical: checklistHref(id, parts) },
  };
}

export default async function ChecklistPage({ params, searchParams }: Props) {
  const { treatment: id } = await params;
  const treatment = treatmentById(id);
  if (!treatment) notFound();
  const parts = readBodyParts(await searchParams);
  const narrow = { treatment: [id], "body-part": parts };
  const loaded = await orDown(Promise.all([loadRuled(narrow), search({ ...emptySearch, ...narrow })]));
  if (!loaded)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const [topic, found] = loaded;
  const name = titleOf(treatment.name, parts);
  const { total, checklist, carried } = topic;
  const trail = [
    { label: "Treatments", href: "/treatments" },
    { label: treatment.name, href: `/treatments/${id}` },
  ];
  return (
    <Shell sample={topic.latest.some(({ hit }) => hit.sample)}>
      <TopicHead trail={trail} title={`Request checklist: ${name}`}>
        <ChecklistHead
          treatment={treatment}
          total={total}
          determinations={found.determinations}
          address={`${readEnv().SITE_URL}${checklistHref(id, parts)}`}
        />
      </TopicHead>
      {issuesOf(total) === 0 ? (
        <NoDecision name={name} list="/treatments" />
      ) : (
        <ChecklistSheet
          checklist={checklist}
          guidelines={inSearchSequence(citedWhereOverturned(carried.guidelines))}
          upheld={total.upheld}
        />
      )}
    </Shell>
  );
}
