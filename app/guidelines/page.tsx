import type { Metadata } from "next";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicIndex } from "@/components/topic/topic-index";
import { guidelineById } from "@/lib/catalog/guidelines";
import type { GuidelineBody } from "@/lib/letter/vocabulary";
import { readTopics } from "@/lib/search/topic/read-topic";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: "Guidelines",
  description:
    "Every guideline that reviewers or claims administrators cited, with the decisions on the issues that cite it.",
};

const bodies: { body: GuidelineBody; title: string }[] = [
  { body: "DWC", title: "MTUS: documents of the Division of Workers’ Compensation" },
  { body: "ACOEM", title: "ACOEM chapters and topic guidelines" },
  { body: "ODG", title: "Official Disability Guidelines" },
  { body: "Other", title: "Other literature" },
];

export default async function GuidelinesPage() {
  const loaded = await orDown(readTopics(["guideline"]));
  if (!loaded)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  return (
    <Shell>
      <header className="max-w-measure pt-8">
        <h1 className="text-display">Guidelines</h1>
        <p className="mt-3 text-lead">
          What reviewers and claims administrators relied on. Each guideline leads to the issues that cite it,
          how they were decided, its sections and what is cited with it.
        </p>
      </header>
      {bodies.map(({ body, title }) => (
        <TopicIndex
          key={body}
          id={`body-${body.toLowerCase()}`}
          title={title}
          column="Guideline"
          tallies={loaded.by.guideline.filter(
            ({ value }) => (guidelineById(value)?.body ?? "Other") === body,
          )}
          hrefOf={({ value }) => `/guidelines/${value}`}
        />
      ))}
    </Shell>
  );
}
