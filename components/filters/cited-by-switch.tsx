import { Anchor } from "@/components/ui/anchor";
import { citedBySides } from "@/lib/search/filters";
import { type SearchParams, searchHref } from "@/lib/search/url";

const words = {
  either: "Either",
  reviewer: "Reviewer",
  "claims-administrator": "Claims administrator",
  both: "Both",
  "reviewer-only": "Reviewer only",
  "claims-administrator-only": "Claims administrator only",
} as const;

/** The finer choices are linked from guideline pages only, which keeps this filter short. */
const offered: readonly SearchParams["cited-by"][] = ["either", "reviewer", "claims-administrator"];

/** Chooses whose citations the guideline filter counts. */
export function CitedBySwitch({ params }: { params: SearchParams }) {
  return (
    <p className="mb-1.5 flex flex-wrap gap-x-3 text-small">
      {citedBySides
        .filter((side) => offered.includes(side) || side === params["cited-by"])
        .map((side) =>
          side === params["cited-by"] ? (
            <b key={side} aria-current="true" className="font-semibold">
              {words[side]}
            </b>
          ) : (
            <Anchor key={side} href={searchHref({ ...params, "cited-by": side, page: 1 })} stay>
              {words[side]}
            </Anchor>
          ),
        )}
    </p>
  );
}
