import { Anchor } from "@/components/ui/anchor";
import { isExclusion, valueLabel } from "@/lib/search/filters";
import type { AsFilters as Reading } from "@/lib/search/results";
import { readSearchQuery } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

/**
 * One click from words that happen to be filters to the filters: "As filters: Overturned · MRI ·
 * Lumbar spine: 12 issues".
 */
export function AsFilters({ reading: { labels, href, issues } }: { reading: Reading }) {
  const treatment = onlyTreatment(href);
  return (
    <p className="text-ink">
      {labels.length > 1 ? "As filters: " : "As a filter: "}
      <Anchor href={href}>{labels.join(" · ")}</Anchor>, {counted(issues, "issue")}
      {treatment && (
        <>
          . Also:{" "}
          <Anchor href={`/treatments/${treatment}`}>
            what a request for {valueLabel("treatment", treatment)} has to show
          </Anchor>
        </>
      )}
    </p>
  );
}

/** The treatment that a search is about, where it is one. */
function onlyTreatment(href: string): string | null {
  const { treatment } = readSearchQuery(new URLSearchParams(href.split("?")[1]));
  const [only, ...others] = treatment;
  return only === undefined || others.length > 0 || isExclusion(only) ? null : only;
}
