import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadRuled } from "@/app/load-ruled";
import { orDown } from "@/app/load-topic";
import { ChecklistSheet } from "@/components/checklist/checklist-sheet";
import { Shell } from "@/components/layout/shell";
import { NoDecision } from "@/components/topic/no-decision";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicHead } from "@/components/topic/topic-head";
import { PrintButton } from "@/components/ui/print-button";
import { isoDay, longDate } from "@/components/words/dates";
import { counted } from "@/components/words/numbers";
import { treatmentById } from "@/lib/catalog/treatments";
import { readEnv } from "@/lib/env";
import { issuesOf } from "@/lib/search/tally";
import { inSearchSequence } from "@/lib/search/topic/search-sequence";

type Props = { params: Promise<{ treatment: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { treatment: id } = await params;
  const name = treatmentById(id)?.name ?? "Treatment";
  return {
    title: `Request checklist: ${name}`,
    description: `What a request for ${name} has to show, as a list to print and tick.`,
    alternates: { canonical: `/treatments/${id}/checklist` },
  };
}

export default async function ChecklistPage({ params }: Props) {
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
  const { name } = treatment;
  const { total, checklist, carried } = topic;
  const trail = [
    { label: "Treatments", href: "/treatments" },
    { label: name, href: `/treatments/${id}` },
  ];
  return (
    <Shell sample={topic.latest.some(({ hit }) => hit.sample)}>
      <TopicHead trail={trail} title={`Request checklist: ${name}`}>
        <p className="mt-1 text-small text-muted">
          From {counted(issuesOf(total), "issue")} of the casebook, {total.overturned} overturned; as of{" "}
          {longDate(isoDay(new Date()))}. {readEnv().SITE_URL}/treatments/{id}/checklist
        </p>
        <PrintButton />
      </TopicHead>
      {issuesOf(total) === 0 ? (
        <NoDecision name={name} list="/treatments" />
      ) : (
        <ChecklistSheet
          checklist={checklist}
          guidelines={inSearchSequence(carried.guidelines.filter(({ overturned }) => overturned > 0))}
          upheld={total.upheld}
        />
      )}
    </Shell>
  );
}
