import type { LongList } from "@/components/filters/lists-of";
import { valuesHref } from "@/components/filters/values-href";
import { nounOf } from "@/lib/search/filters";
import type { SearchParams } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

/** "All 119 treatments": the ways to the pages that list them. */
export function AllValues({ params, lists }: { params: SearchParams; lists: readonly LongList[] }) {
  return lists.map(({ filter, all }) => (
    <a key={filter} href={valuesHref(params, filter)} className="all">
      All {all === null ? nounOf(filter)[1] : counted(all, ...nounOf(filter))}
    </a>
  ));
}
