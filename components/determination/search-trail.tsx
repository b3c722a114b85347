import { Anchor } from "@/components/ui/anchor";
import { formatCount } from "@/lib/words/numbers";

export type Trail = {
  back: { href: string; label: string };
  /** Position in the results, from 1; null if it could not be loaded. */
  place: { position: number; total: number } | null;
  previous: string | null;
  next: string | null;
};

/** The search that the reader came from, and the results before and after this one. */
export function SearchTrail({ trail }: { trail: Trail }) {
  return (
    <nav
      aria-label="Search results"
      className="flex flex-wrap justify-between gap-x-6 gap-y-1 pt-4 text-small print:hidden"
    >
      <Anchor href={trail.back.href} className="py-1">
        ← {trail.back.label}
      </Anchor>
      <span className="flex items-center gap-3">
        {trail.previous && (
          <Anchor href={trail.previous} rel="prev" className="py-1">
            Previous
          </Anchor>
        )}
        {trail.place && (
          <span className="text-muted tabular-nums">
            {formatCount(trail.place.position)} of {formatCount(trail.place.total)}
          </span>
        )}
        {trail.next && (
          <Anchor href={trail.next} rel="next" className="py-1">
            Next
          </Anchor>
        )}
      </span>
    </nav>
  );
}
