import type { Metadata } from "next";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicIndex } from "@/components/topic/topic-index";
import { categories, treatmentById } from "@/lib/catalog/treatments";
import { readTopics } from "@/lib/search/topic/read-topic";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: "Treatments",
  description: "Every treatment in dispute, with how independent medical review decided it.",
};

export default async function TreatmentsPage() {
  const loaded = await orDown(readTopics(["treatment"]));
  if (!loaded)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  return (
    <Shell>
      <header className="max-w-measure pt-8">
        <h1 className="text-display">Treatments</h1>
        <p className="mt-3 text-lead">
          What was asked for, refused and reviewed. Each treatment leads to its decisions by year, guideline
          and specialty.
        </p>
      </header>
      {categories.map(({ id, name }) => (
        <TopicIndex
          key={id}
          id={`category-${id}`}
          title={name}
          column="Treatment"
          tallies={loaded.by.treatment.filter(({ value }) => treatmentById(value)?.categoryId === id)}
          hrefOf={({ value }) => `/treatments/${value}`}
        />
      ))}
    </Shell>
  );
}
