import { Anchor } from "@/components/ui/anchor";
import { emptySearch, type SearchParams, searchHref, type TableParams, tableCsvHref } from "@/lib/search/url";

/** What the shares on a page cannot say; once on each page that shows any. */
export function TopicNote() {
  return (
    <p className="mt-10 max-w-measure border-t border-rule pt-3 text-small text-muted">
      Only refused requests reach review, so a share says nothing of requests that were approved. Issues of
      one letter are decided together and are not independent. In brackets the 95% interval (Wilson); under 20
      issues only counts.
    </p>
  );
}

type Props = { id: string; title: string; children: React.ReactNode; beside?: React.ReactNode };

/** One part of a topic's page, under its heading; `beside` stands at the heading's other end. */
export function TopicSection({ id, title, children, beside }: Props) {
  return (
    <section aria-labelledby={id} className="mt-9">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="text-heading">
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}

/** The main column and, beside it or on a narrow screen below it, the side column. */
export function TopicColumns({ children, aside }: { children: React.ReactNode; aside: React.ReactNode }) {
  return (
    <div className="grid gap-x-14 pane:grid-cols-[minmax(0,1.85fr)_minmax(0,1fr)]">
      <div className="min-w-0">{children}</div>
      <div className="min-w-0">{aside}</div>
    </div>
  );
}

/**
 * Shown for a topic of the catalog without any decision. `list` is the address of the list of
 * topics.
 */
export function NoDecision({ name, list }: { name: string; list: string }) {
  return (
    <section aria-label="No decision" className="mt-6 max-w-measure border-t border-rule pt-5">
      <p className="text-lead">
        No decision on this yet in the casebook; no result does not mean no decision.
      </p>
      <p className="mt-3">
        Letters may name it in other words:{" "}
        <Anchor href={searchHref({ ...emptySearch, q: name })}>search them for “{name}”</Anchor>, or{" "}
        <Anchor href={list}>look through the whole list</Anchor>.
      </p>
    </section>
  );
}

/** A table's figures, by year or another second dimension, as a file. */
export function CsvLink({
  table,
  params,
  title,
}: {
  table: Pick<TableParams, "rows" | "columns">;
  params: SearchParams;
  title: string;
}) {
  return (
    <a
      href={tableCsvHref(table, params)}
      aria-label={`CSV: ${title}`}
      className="inline-block py-1 text-small print:hidden"
    >
      CSV
    </a>
  );
}
