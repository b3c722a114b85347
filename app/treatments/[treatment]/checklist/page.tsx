import type { Metadata } from "next";
import { loadRequests } from "@/app/load-topic";
import { orDown } from "@/app/outage";
import { topicElsewhere } from "@/app/topic-page";
import { TopicDown } from "@/components/layout/down";
import { ChecklistPage } from "@/components/topic-pages/checklist-page";
import { bodyPartById } from "@/lib/catalog/body-parts";
import { treatmentById } from "@/lib/catalog/treatments";
import { readEnv } from "@/lib/env";
import { citedWhereOverturned, search } from "@/lib/search";
import { inSearchSequence } from "@/lib/search/results";
import {
  type ChecklistRequests,
  checklistHref,
  emptySearch,
  flagsOf,
  readBodyParts,
  readRequests,
} from "@/lib/search/url";

type Props = {
  params: Promise<{ treatment: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { treatment: id } = await params;
  const query = await searchParams;
  const parts = readBodyParts(query);
  const name = titleOf(treatmentById(id)?.name ?? "Treatment", parts);
  return {
    title: `Request checklist: ${name}`,
    description: `What a request for ${name} has to show, as a list to print and tick.`,
    alternates: { canonical: checklistHref(id, parts, readRequests(query)) },
  };
}

export default async function TreatmentChecklistPage({ params, searchParams }: Props) {
  const { treatment: id } = await params;
  const treatment = treatmentById(id);
  if (!treatment) return topicElsewhere("treatment", id);
  const query = await searchParams;
  const [parts, requests] = [readBodyParts(query), readRequests(query)];
  const loaded = await orDown(load(treatment.id, parts, requests));
  if (!loaded) return <TopicDown />;
  const address = `${readEnv().SITE_URL}${checklistHref(treatment.id, parts, requests)}`;
  return (
    <ChecklistPage
      {...loaded}
      treatment={treatment}
      name={titleOf(treatment.name, parts)}
      address={address}
      narrowed={{ parts, requests }}
    />
  );
}

async function load(treatment: string, parts: string[], requests: ChecklistRequests) {
  const narrow = { treatment: [treatment], "body-part": parts, flag: flagsOf[requests] };
  const [topic, found] = await Promise.all([loadRequests(narrow), search({ ...emptySearch, ...narrow })]);
  const guidelines = inSearchSequence(citedWhereOverturned(topic.carried.guidelines));
  return { topic, guidelines, determinations: found.determinations };
}

function titleOf(name: string, parts: readonly string[]): string {
  return [name, ...parts.map((part) => bodyPartById(part)?.name)].join(", ");
}
