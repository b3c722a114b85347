import { Anchor } from "@/components/ui/anchor";
import { pagesToShow } from "@/components/ui/pages-to-show";

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
