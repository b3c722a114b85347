import type { Metadata } from "next";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicIndex } from "@/components/topic/topic-index";
import { readTopics } from "@/lib/search/topic/read-topic";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: "Body parts",
  description: "Decisions of independent medical review by body part.",
};

export default async function BodypartIndexPage() {
  const loaded = await orDown(readTopics(["body-part"]));
  return (
    <Shell>
      {loaded ? (
        <>
          <h1 className="pt-8 text-display">Body parts</h1>
          <TopicIndex
            id="all"
            title="All, by number of issues"
            column="Body part"
            tallies={loaded.by["body-part"]}
            hrefOf={({ value }) => `/body-parts/${value}`}
          />
        </>
      ) : (
        <TopicDown />
      )}
    </Shell>
  );
}
