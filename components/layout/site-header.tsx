import { SearchBox } from "@/components/layout/search-box";
import { SiteNav } from "@/components/layout/site-nav";
import { Anchor } from "@/components/ui/anchor";
import type { SearchParams } from "@/lib/search/url/params";

/**
 * Name, search box and the few ways through the site. `params` keeps the current search in the box.
 */
export function SiteHeader({ params, withSearch = true }: { params?: SearchParams; withSearch?: boolean }) {
  return (
    <header className="border-b border-rule bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2 sm:px-6 md:py-3">
        <Anchor
          href="/"
          className="py-1 font-serif text-lead leading-tight font-semibold whitespace-nowrap text-ink no-underline"
        >
          IMR Casebook
        </Anchor>
        {withSearch && (
          <div className="w-full max-w-[40rem] print:hidden md:w-auto md:flex-1">
            <SearchBox params={params} />
          </div>
        )}
        <SiteNav />
      </div>
    </header>
  );
}
