import { Anchor } from "@/components/ui/anchor";
import { emptySearch, searchHref } from "@/lib/search/url";
import { formatCount } from "@/lib/words/numbers";

export type Counts = {
  determinations: number;
  issues: number;
  overturned: number;
  upheld: number;
  /** ISO dates; null if no letter states one. */
  firstDecision: string | null;
  lastDecision: string | null;
};

/** How much there is to search; each count links to what it counts. */
export function CountsTable({ counts }: { counts: Counts }) {
  const rows = [
    ["determinations", counts.determinations, "/coverage"],
    ["issues decided", counts.issues, searchHref(emptySearch)],
    ["overturned", counts.overturned, searchHref({ ...emptySearch, outcome: ["overturned"] })],
    ["upheld", counts.upheld, searchHref({ ...emptySearch, outcome: ["upheld"] })],
  ] as const;
  return (
    <div>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.75rem,1fr))] gap-x-8">
        {rows.map(([name, n, href]) => (
          <li key={name} className="border-t border-rule">
            <Anchor
              href={href}
              className="flex items-baseline justify-between gap-4 py-2 text-ink no-underline hover:underline"
            >
              <span className="text-muted">{name}</span>
              <span className="flex-none font-serif text-heading tabular-nums">{formatCount(n)}</span>
            </Anchor>
          </li>
        ))}
      </ul>
      {counts.firstDecision && counts.lastDecision && (
        <p className="border-t border-rule pt-2 text-small text-muted">
          {years(counts.firstDecision, counts.lastDecision)}
        </p>
      )}
    </div>
  );
}

function years(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? `Decided in ${from}` : `Decided from ${from} to ${to}`;
}
