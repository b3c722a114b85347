import type { Metadata } from "next";
import { guidelineTree } from "@/app/guidelines/guideline-tree";
import { orDown } from "@/app/load-topic";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { TopicIndex } from "@/components/topic/topic-index";
import { readTopics } from "@/lib/search";

export const metadata: Metadata = {
  title: "Guidelines",
  description:
    "Every guideline and section that reviewers or claims administrators cited, with the decisions on the issues that cite it.",
  alternates: { canonical: "/guidelines" },
};

type Props = { searchParams: Promise<{ find?: string | string[] }> };

export default async function GuidelinesPage({ searchParams }: Props) {
  const { find } = await searchParams;
  const loaded = await orDown(readTopics(["guideline", "section"]));
  return (
    <Shell>
      {loaded ? (
        <TopicIndex
          title="Guidelines"
          path="/guidelines"
          typed={[find].flat()[0] ?? ""}
          base={loaded.base}
          letters={loaded.letters}
          limbs={guidelineTree(loaded.by.guideline, loaded.by.section)}
        >
          What reviewers and claims administrators relied on. Each guideline and section leads to the issues
          that cite it: by whom, on which pages, and how they were decided.
        </TopicIndex>
      ) : (
        <TopicDown />
      )}
    </Shell>
  );
}
