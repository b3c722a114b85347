import type { Metadata } from "next";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicIndex } from "@/components/topic/topic-index";
import { readTopics } from "@/lib/search/topic/read-topic";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: "Reviewers’ specialties",
  description: "Decisions of independent medical review by specialty.",
};

export default async function SpecialtyIndexPage() {
  const loaded = await orDown(readTopics(["specialty"]));
  return (
    <Shell>
      {loaded ? (
        <>
          <h1 className="pt-8 text-display">Reviewers’ specialties</h1>
          <TopicIndex
            id="all"
            title="All, by number of issues"
            column="Specialty"
            tallies={loaded.by.specialty}
            hrefOf={({ value }) => `/specialties/${value}`}
          />
        </>
      ) : (
        <TopicDown />
      )}
    </Shell>
  );
}
