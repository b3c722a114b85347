import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { KeptFolds } from "@/components/ui/kept-folds";
import type { SearchParams } from "@/lib/search/url/params";

type Props = {
  /** The search that stands in the header's box. */
  params?: SearchParams;
  /** Home has a larger box of its own. */
  withSearch?: boolean;
  /** The page shows something of an invented letter. */
  sample?: boolean;
  children: React.ReactNode;
};

/** What surrounds every page. */
export function Shell({ params, withSearch, sample = false, children }: Props) {
  return (
    <>
      <SiteHeader params={params} withSearch={withSearch} />
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 outline-none sm:px-6">
        {children}
      </main>
      <SiteFooter sample={sample} />
      <KeptFolds />
    </>
  );
}
