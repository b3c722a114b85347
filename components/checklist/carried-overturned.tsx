import { CarriedTable } from "@/components/checklist/carried-table";
import { Quote } from "@/components/checklist/quote";
import { TopicSection } from "@/components/topic/topic-parts";
import type { Carried } from "@/lib/search";
import type { SearchHit } from "@/lib/search/results";
import { formatCount } from "@/lib/words/numbers";

/** Sentences by which reviewers overturned, and what they cited in any decision. */
export function CarriedOverturned({ carried, overturned }: { carried: Carried; overturned: number }) {
  const { examples, guidelines, params } = carried;
  return (
    <>
      {examples.length > 0 && (
        <TopicSection
          id="carried"
          title={`Why the overturned ${overturned === 1 ? "request" : "requests"} succeeded`}
        >
          <p className="max-w-measure text-small text-muted">
            {overturned === 1
              ? "The sentence that decided the overturned issue."
              : `Deciding sentences that give a reason, of the ${formatCount(overturned)} overturned issues; real letters first, the newest first, each of another letter.`}
          </p>
          {examples.map((hit) => (
            <Quote key={hit.id} sentence={sentenceOf(hit)} hit={hit} tone="green">
              {" · "}
              {hit.headnote}
              {hit.reviewerCitations.length > 0 &&
                ` · cited: ${hit.reviewerCitations.slice(0, 2).join("; ")}`}
            </Quote>
          ))}
        </TopicSection>
      )}
      {guidelines.length > 0 && (
        <TopicSection id="cited" title="Guidelines that the two sides cited">
          <CarriedTable guidelines={guidelines} params={params} />
        </TopicSection>
      )}
    </>
  );
}

function sentenceOf({ snippet }: SearchHit): string {
  return snippet.map(({ text }) => text).join("");
}
