import { ratedWords } from "@/components/statistics/rated-words";
import { Anchor } from "@/components/ui/anchor";
import type { Checklist } from "@/lib/search/read/topic/read-checklist";
import { notClassified, searchHref } from "@/lib/search/url/params";

/** What the points leave out: upheld for another reason, or for one that was not recognised. */
export function Unnamed({ unnamed, upheld }: { unnamed: Checklist["unnamed"]; upheld: number }) {
  if (unnamed.length === 0) return null;
  return (
    <p className="border-t border-rule pt-2.5 text-small text-muted tabular-nums">
      Not in this list:{" "}
      {unnamed.map(({ reason, upheld: own, params }, index) => (
        <span key={reason}>
          {index > 0 && "; "}
          <Anchor href={searchHref(params)} className="inline-block py-0.5">
            {reason === notClassified ? "no reason recognised" : "another reason"}
          </Anchor>{" "}
          in {ratedWords(own, upheld)}
        </span>
      ))}
      .
    </p>
  );
}
