import type { Metadata } from "next";
import { bodyPartTree } from "@/app/body-parts/body-part-tree";
import { orDown } from "@/app/load-topic";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { TopicIndex } from "@/components/topic/topic-index";
import { readTopics } from "@/lib/search";

export const metadata: Metadata = {
  title: "Body parts",
  description: "Decisions of independent medical review by body part.",
  alternates: { canonical: "/body-parts" },
};

type Props = { searchParams: Promise<{ find?: string | string[] }> };

export default async function BodyPartsPage({ searchParams }: Props) {
  const { find } = await searchParams;
  const loaded = await orDown(readTopics(["body-part"]));
  return (
    <Shell>
      {loaded ? (
        <TopicIndex
          title="Body parts"
          path="/body-parts"
          typed={[find].flat()[0] ?? ""}
          base={loaded.base}
          letters={loaded.letters}
          limbs={bodyPartTree(loaded.by["body-part"])}
        >
          What the requests were for. Each part leads to how its issues were decided, for which reasons and by
          which guidelines.
        </TopicIndex>
      ) : (
        <TopicDown />
      )}
    </Shell>
  );
}
