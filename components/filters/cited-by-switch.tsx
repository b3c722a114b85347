import { Anchor } from "@/components/ui/anchor";
import { citedBySides, type SearchParams, searchHref } from "@/lib/search/params";

const words = {
  either: "Either",
  reviewer: "Reviewer",
  "claims-administrator": "Claims administrator",
} as const;

/** Whose citations the guideline filter looks at. */
export function CitedBySwitch({ params }: { params: SearchParams }) {
  return (
    <p className="mb-1.5 flex flex-wrap gap-x-3 text-small">
      {citedBySides.map((side) =>
        side === params["cited-by"] ? (
          <b key={side} aria-current="true" className="font-semibold">
            {words[side]}
          </b>
        ) : (
          <Anchor key={side} href={searchHref({ ...params, "cited-by": side, page: 1 })} scroll={false}>
            {words[side]}
          </Anchor>
        ),
      )}
    </p>
  );
}
