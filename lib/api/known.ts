import type { Known } from "@/lib/api/operation";
import { eachIssue, SearchUnavailable } from "@/lib/search";
import { emptySearch } from "@/lib/search/url";

/**
 * An issue that this casebook holds, so that examples can be tried here; the oldest, since that one
 * changes least. Null where there is none.
 */
export async function loadKnown(): Promise<Known | null> {
  try {
    const oldest = { ...emptySearch, sort: "oldest" as const };
    for await (const { issues } of eachIssue(oldest, ["determinationId", "number"], 1)) {
      const [first] = issues;
      return first ? { id: first.determinationId, number: first.number } : null;
    }
    return null;
  } catch (error) {
    if (error instanceof SearchUnavailable) return null;
    throw error;
  }
}
