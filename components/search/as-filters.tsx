import { Anchor } from "@/components/ui/anchor";
import { counted } from "@/components/words/numbers";
import type { AsFilters as Reading } from "@/lib/search/result";

/** One click from words that happen to be filters to the filters: "As filters: Overturned · MRI · Lumbar spine: 12 issues". */
export function AsFilters({ reading: { labels, href, issues } }: { reading: Reading }) {
  return (
    <p>
      {labels.length > 1 ? "As filters: " : "As a filter: "}
      <Anchor href={href}>{labels.join(" · ")}</Anchor>: {counted(issues, "issue")}
    </p>
  );
}
