import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { IssueDocument } from "@/lib/search/engine/document";
import { quote } from "@/lib/search/filters/filter";
import type { Suggestion } from "@/lib/search/suggest/suggestion";
import { withoutBreaks } from "@/lib/search/text/clean-text";

// Fewer digits of the serial would make the engine look through the ids of a hundred thousand
// letters.
const beginning = /^"?(?:CM[\s-]?(?<year>\d{2})[\s-]?|(?<bare>\d{2})-)(?<serial>\d{3,7})"?$/i;
const mostCases = 5;

/**
 * Cases whose number begins as typed ("CM17-001", "17-001"), in the order of their numbers. One
 * request, none for other words. Throws a SearchUnavailable.
 */
export async function suggestCases(typed: string): Promise<Suggestion[]> {
  const { year, bare, serial } = beginning.exec(typed.trim())?.groups ?? {};
  if (serial === undefined) return [];
  const target = siteIndex();
  const shown: (keyof IssueDocument)[] = ["determinationId", "headnote", "issueCount", "sample"];
  const [answer] = await ask(target, [
    {
      indexUid: target.index,
      // A determination's first issue stands for it.
      filter: [`determinationId STARTS WITH ${quote(`CM${year ?? bare}-${serial}`)}`, "number = 1"],
      sort: ["order:asc"],
      attributesToRetrieve: shown,
      limit: mostCases,
    },
  ]);
  return (answer?.hits ?? []).map(({ determinationId, headnote, issueCount, sample }) => ({
    kind: "case",
    label: determinationId,
    detail: `${sample ? "Sample · " : ""}${withoutBreaks(headnote)}`,
    issues: issueCount,
    href: `/determinations/${determinationId}`,
  }));
}
