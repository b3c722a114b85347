import { Fragment } from "react";
import { Anchor } from "@/components/ui/anchor";
import type { Citation } from "@/lib/letter/citation";
import { emptySearch, readSearchParams, searchHref } from "@/lib/search/url/params";
import { pageRanges } from "@/lib/words/numbers";

/** Printed pages that were cited; each range leads to all issues in which a citation touches it. */
export function PagesCited({ citation: { guidelineId, pages } }: { citation: Citation }) {
  return pages.map(([first, last], i) => {
    // "pp. 98–99" as one link, the further ranges by their numbers.
    const words = i === 0 ? pageRanges([[first, last]]) : pageRanges([[first, last]]).replace(/^pp?\. /, "");
    const { "cited-page": valid } = readSearchParams({ "cited-page": `${guidelineId}/${first}-${last}` });
    return (
      <Fragment key={`${first}-${last}`}>
        {", "}
        {valid.length === 0 ? (
          words
        ) : (
          <Anchor
            href={searchHref({ ...emptySearch, "cited-page": valid })}
            title="All issues in which these pages were cited"
            className="py-0.5 whitespace-nowrap"
          >
            {words}
          </Anchor>
        )}
      </Fragment>
    );
  });
}
