import { SearchBox } from "@/components/layout/search-box";
import { Anchor } from "@/components/ui/anchor";
import type { SearchParams } from "@/lib/search/params";

const ways = [
  ["/search", "Decisions"],
  ["/guidelines", "Guidelines"],
  ["/treatments", "Treatments"],
  ["/statistics", "Statistics"],
] as const;

/** Name, search box and the few ways through the site. `params` keeps the current search in the box. */
export function SiteHeader({ params, withSearch = true }: { params?: SearchParams; withSearch?: boolean }) {
  return (
    <header className="border-b border-rule bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <Anchor
          href="/"
          className="py-1 font-serif text-lead font-semibold whitespace-nowrap text-ink no-underline"
        >
          IMR Casebook
        </Anchor>
        {withSearch && (
          <div className="w-full max-w-[40rem] print:hidden md:w-auto md:flex-1">
            <SearchBox params={params} />
          </div>
        )}
        <nav
          aria-label="Site"
          className="flex w-full justify-between text-small print:hidden md:ml-auto md:w-auto md:gap-5 md:text-body"
        >
          {ways.map(([href, words]) => (
            <Anchor key={href} href={href} className="py-1 text-muted no-underline hover:underline">
              {words}
            </Anchor>
          ))}
        </nav>
      </div>
    </header>
  );
}
