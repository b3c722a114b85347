import { SearchBox } from "@/components/layout/search-box";
import { Anchor } from "@/components/ui/anchor";
import type { SearchParams } from "@/lib/search/params";

/** Name, search box and the few ways through the site. `params` keeps the current search in the box. */
export function SiteHeader({ params, withSearch = true }: { params?: SearchParams; withSearch?: boolean }) {
  return (
    <header className="site-header border-b border-rule bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2.5 px-4 py-3 sm:px-6">
        <Anchor
          href="/"
          className="py-1 font-serif text-lead font-semibold whitespace-nowrap text-ink no-underline"
        >
          IMR Casebook
        </Anchor>
        {withSearch && (
          <div className="order-last w-full max-w-[40rem] print:hidden md:order-none md:w-auto md:flex-1">
            <SearchBox params={params} />
          </div>
        )}
        <nav aria-label="Site" className="ml-auto flex gap-4 text-small print:hidden sm:gap-5 sm:text-body">
          <Anchor href="/search" className="py-1 text-muted no-underline hover:underline">
            All decisions
          </Anchor>
          <Anchor href="/#outcomes" className="py-1 text-muted no-underline hover:underline">
            What they mean
          </Anchor>
        </nav>
      </div>
    </header>
  );
}
