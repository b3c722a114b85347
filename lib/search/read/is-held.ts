import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { quote } from "@/lib/search/filters/filter";

/** Whether the index holds issues of a determination. Throws a SearchUnavailable. */
export async function isHeld(determinationId: string): Promise<boolean> {
  const target = siteIndex();
  const [answer] = await ask(target, [
    {
      indexUid: target.index,
      q: "",
      filter: [`determinationId = ${quote(determinationId)}`],
      limit: 1,
      attributesToRetrieve: ["id"],
    },
  ]);
  return (answer?.hits.length ?? 0) > 0;
}
