import { SearchBox } from "@/components/layout/search-box";
import { formatCount } from "@/components/words/numbers";

type Counts = {
  determinations: number;
  issues: number;
  overturned: number;
  upheld: number;
};

/** What this is, the search box, and how much there is to search. */
export function Masthead({ counts, children }: { counts: Counts | null; children: React.ReactNode }) {
  return (
    <section className="grid grid-cols-1 items-end gap-x-16 gap-y-10 pt-10 sm:pt-16 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div>
        <h1 className="text-display">California IMR decisions, issue by issue</h1>
        <p className="mt-4 mb-7 max-w-measure text-lead text-muted">
          Search why Independent Medical Review granted or refused a treatment in workers’ compensation: by
          treatment, guideline, reviewer, and the words of the rationale.
        </p>
        <SearchBox large />
        {children}
      </div>
      {counts && <CountsTable counts={counts} />}
    </section>
  );
}

function CountsTable({ counts }: { counts: Counts }) {
  const rows = [
    [counts.determinations, "determinations"],
    [counts.issues, "issues decided"],
    [counts.overturned, "overturned"],
    [counts.upheld, "upheld"],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-x-8 lg:grid-cols-1">
      {rows.map(([n, name]) => (
        <div key={name} className="flex items-baseline justify-between gap-4 border-t border-rule py-2">
          <dt className="text-muted">{name}</dt>
          <dd className="font-serif text-heading tabular-nums">{formatCount(n)}</dd>
        </div>
      ))}
    </dl>
  );
}
