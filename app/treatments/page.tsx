import type { Metadata } from "next";
import { orDown } from "@/app/load-topic";
import { treatmentTree } from "@/app/treatments/treatment-tree";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { TopicIndex } from "@/components/topic/topic-index";
import { readTopics } from "@/lib/search";

export const metadata: Metadata = {
  title: "Treatments",
  description:
    "Every treatment in dispute: what a request for it has to show, and how independent medical review decided it.",
  alternates: { canonical: "/treatments" },
};

type Props = { searchParams: Promise<{ find?: string | string[] }> };

export default async function TreatmentsPage({ searchParams }: Props) {
  const { find } = await searchParams;
  const loaded = await orDown(readTopics(["treatment"]));
  return (
    <Shell>
      {loaded ? (
        <TopicIndex
          title="Treatments"
          path="/treatments"
          typed={[find].flat()[0] ?? ""}
          base={loaded.base}
          letters={loaded.letters}
          limbs={treatmentTree(loaded.by.treatment)}
        >
          What was asked for, refused and reviewed. Each treatment leads to what a request for it has to show
          and what carried the requests that were granted.
        </TopicIndex>
      ) : (
        <TopicDown />
      )}
    </Shell>
  );
}
