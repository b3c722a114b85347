import { rateWords } from "@/components/statistics/rate-text";
import { TopicNote } from "@/components/topic/topic-parts";
import { TopicTree } from "@/components/tree/topic-tree";
import type { Limb } from "@/components/tree/tree";
import { SamplesAmong } from "@/components/words/samples-among";
import type { LetterCounts, Outcomes } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { emptySearch, searchHref } from "@/lib/search/url";

type Props = {
  title: string;
  path: string;
  typed: string;
  base: Outcomes;
  letters: LetterCounts;
  limbs: readonly Limb[];
  /** What stands in the list and where it leads, in a sentence. */
  children: React.ReactNode;
};

/** The list of all topics of a kind, which leads to each. */
export function TopicIndex({ title, path, typed, base, letters, limbs, children }: Props) {
  return (
    <>
      <header className="pt-8">
        <h1 className="text-display">{title}</h1>
        <p className="mt-3 max-w-measure text-lead">{children}</p>
        <p className="mt-2 text-small text-muted tabular-nums">
          Overturned of all issues: {rateWords(base.overturned, issuesOf(base))}. An issue counts under each
          that it concerns.{" "}
          <SamplesAmong {...letters} hrefWithout={searchHref({ ...emptySearch, letters: ["real"] })} />
        </p>
      </header>
      <TopicTree limbs={limbs} path={path} typed={typed.slice(0, 100)} label={title} base={base} />
      <TopicNote />
    </>
  );
}
