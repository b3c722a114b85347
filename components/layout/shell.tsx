import { SearchBox } from "@/components/layout/search-box";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteNav } from "@/components/layout/site-nav";
import { Anchor } from "@/components/ui/anchor";
import { KeptFolds } from "@/components/ui/kept-folds";
import type { SearchParams } from "@/lib/search/url";

type Props = {
  /** The search that stands in the header's box. */
  params?: SearchParams;
  /** The page lists results, which a second skip link leads to. */
  hasResults?: boolean;
  /** Home has a larger box of its own. */
  withSearch?: boolean;
  /** The page shows something of an invented letter. */
  sample?: boolean;
  children: React.ReactNode;
};

/** The header and footer of every page. */
export function Shell({ params, hasResults = false, withSearch, sample = false, children }: Props) {
  return (
    <>
      {hasResults && (
        <a href="#results" className="skip-link">
          Skip to the results
        </a>
      )}
      <SiteHeader params={params} withSearch={withSearch} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 outline-none sm:px-6">
        {children}
      </main>
      <SiteFooter sample={sample} />
      <KeptFolds />
    </>
  );
}

/** Site name, search box and main links. `params` is the current search, kept in the box. */
function SiteHeader({ params, withSearch = true }: { params?: SearchParams; withSearch?: boolean }) {
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
