import type { Metadata } from "next";
import { orDown } from "@/app/load-topic";
import { specialtyTree } from "@/app/specialties/specialty-tree";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { TopicIndex } from "@/components/topic/topic-index";
import { readTopics } from "@/lib/search";

export const metadata: Metadata = {
  title: "Reviewers’ specialties",
  description: "Decisions of independent medical review by the reviewer’s specialty.",
  alternates: { canonical: "/specialties" },
};

type Props = { searchParams: Promise<{ find?: string | string[] }> };

export default async function SpecialtiesPage({ searchParams }: Props) {
  const { find } = await searchParams;
  const loaded = await orDown(readTopics(["specialty"]));
  return (
    <Shell>
      {loaded ? (
        <TopicIndex
          title="Reviewers’ specialties"
          path="/specialties"
          typed={[find].flat()[0] ?? ""}
          base={loaded.base}
          letters={loaded.letters}
          limbs={specialtyTree(loaded.by.specialty)}
        >
          Who decides. Each specialty leads to how its reviewers decided, for which reasons and by which
          guidelines.
        </TopicIndex>
      ) : (
        <TopicDown />
      )}
    </Shell>
  );
}
