import { Anchor } from "@/components/ui/anchor";

/**
 * The database does not answer; the search does without it. Words that need no script, unlike those
 * of an error.
 */
export function DeterminationDown({ id }: { id: string }) {
  return (
    <section className="max-w-measure py-12">
      <h1 className="mb-3 text-title">The letters do not answer just now</h1>
      <p className="text-lead">
        This address stays good. <a href={`/determinations/${id}`}>Try it again</a> in a moment.
      </p>
      <p className="mt-3">
        The search may still work: its results show each decision with the sentence that decided it. Search
        above, or <Anchor href="/search">look through all decisions</Anchor>.
      </p>
    </section>
  );
}
