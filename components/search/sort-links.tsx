import { Anchor } from "@/components/ui/anchor";
import { type SearchParams, searchHref, sorts } from "@/lib/search/params";

const words = {
  relevance: "Relevance",
  newest: "Newest",
  oldest: "Oldest",
  "injury-newest": "Latest injury",
  "injury-oldest": "Earliest injury",
} as const;

/** The order of the results. */
export function SortLinks({ params }: { params: SearchParams }) {
  return (
    <p className="flex gap-x-3 text-small">
      <span className="text-muted">Sort</span>
      {sorts.map((sort) =>
        sort === params.sort ? (
          <b key={sort} aria-current="true" className="font-semibold">
            {words[sort]}
          </b>
        ) : (
          <Anchor key={sort} href={searchHref({ ...params, sort, page: 1 })} scroll={false}>
            {words[sort]}
          </Anchor>
        ),
      )}
    </p>
  );
}
