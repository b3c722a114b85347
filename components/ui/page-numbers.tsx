import { Anchor } from "@/components/ui/anchor";

type Props = { page: number; pageCount: number; href: (page: number) => string };

/** Links to the pages of a list, up to its end. Nothing where there is but one page. */
export function PageNumbers({ page, pageCount, href }: Props) {
  if (pageCount < 2) return null;
  const box =
    "inline-flex min-h-9 min-w-9 items-center justify-center rounded-medium px-2 tabular-nums no-underline";
  return (
    <nav aria-label="Pages of results" className="mt-8 flex flex-wrap items-center gap-1 print:hidden">
      {page > 1 && (
        <Anchor href={href(page - 1)} rel="prev" className={`${box} hover:bg-accent-soft`}>
          Previous
        </Anchor>
      )}
      {pagesToShow(page, pageCount).map((n, i, all) =>
        n === null ? (
          <span key={`after-${all[i - 1]}`} className="px-1 text-muted">
            …
          </span>
        ) : n === page ? (
          <span key={n} aria-current="page" className={`${box} bg-ink font-semibold text-paper`}>
            <span className="sr-only">Page </span>
            {n.toLocaleString("en-US")}
          </span>
        ) : (
          <Anchor key={n} href={href(n)} className={`${box} hover:bg-accent-soft`}>
            <span className="sr-only">Page </span>
            {n.toLocaleString("en-US")}
          </Anchor>
        ),
      )}
      {page < pageCount && (
        <Anchor href={href(page + 1)} rel="next" className={`${box} hover:bg-accent-soft`}>
          Next
        </Anchor>
      )}
    </nav>
  );
}

/** The pages to name: the first, the last, and those around the current one; a gap is `null`. */
export function pagesToShow(page: number, pageCount: number): (number | null)[] {
  const near = [page - 2, page - 1, page, page + 1, page + 2].filter((n) => n > 1 && n < pageCount);
  const shown = pageCount > 1 ? [1, ...near, pageCount] : [1];
  return shown.flatMap((n, i) => {
    const gap = n - (shown[i - 1] ?? 0) - 1;
    if (gap === 0) return [n];
    return gap === 1 ? [n - 1, n] : [null, n];
  });
}
