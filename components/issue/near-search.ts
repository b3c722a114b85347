import type { Decision } from "@/lib/letter/vocabulary";
import type { Shared } from "@/lib/search/query/traits";
import { readSearchParams, searchHref } from "@/lib/search/url/params";

/** The search for all issues so decided that share what a near one shares. */
export function nearSearchHref(shared: Shared, decision: Decision): string {
  return searchHref(
    readSearchParams({
      outcome: decision,
      treatment: shared.treatment,
      category: shared.category,
      "body-part": shared.bodyPart,
      section: shared.sectionByReviewer,
      "cited-by": shared.sectionByReviewer && "reviewer",
      reason: shared.reason,
    }),
  );
}
