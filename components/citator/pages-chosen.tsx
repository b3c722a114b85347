import { Anchor } from "@/components/ui/anchor";
import { type PageRange, pageRangeWords } from "@/lib/search/url/page-range";
import { counted } from "@/lib/words/numbers";

/** Says that the page tells of some pages of the guideline only, and leads back to all. */
export function PagesChosen({ range, issues, path }: { range: PageRange; issues: number; path: string }) {
  const pages = `${range.first === range.last ? "page" : "pages"} ${pageRangeWords(range)}`;
  return (
    <p role="status" className="mt-4 text-lead">
      {issues === 0 ? `No issue cites ${pages}.` : `Only the ${counted(issues, "issue")} that cite ${pages}.`}{" "}
      <Anchor href={path} className="whitespace-nowrap">
        Whatever page they cite
      </Anchor>
    </p>
  );
}
