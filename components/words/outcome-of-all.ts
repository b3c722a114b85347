import type { Decision } from "@/lib/letter/vocabulary";

export type Verdict = { decision: Decision | "mixed"; headline: string; meaning: string };

/** What a determination as a whole decided, for somebody who has never seen such a letter. */
export function verdict(decisions: readonly Decision[]): Verdict {
  const count = decisions.length;
  const granted = decisions.filter((decision) => decision === "overturned").length;
  const all = count === 1 ? "" : count === 2 ? "both " : `all ${count} `;
  if (granted === 0)
    return {
      decision: "upheld",
      headline: count === 1 ? "Upheld · refusal stands" : `Upheld · ${all}refusals stand`,
      meaning: `The reviewer did not find ${things(all, count)} medically necessary. The claims administrator’s refusal stands.`,
    };
  if (granted === count)
    return {
      decision: "overturned",
      headline: count === 1 ? "Overturned · treatment granted" : `Overturned · ${all}treatments granted`,
      meaning: `The reviewer found ${things(all, count)} medically necessary. The claims administrator must authorize ${count === 1 ? "it" : "them"}.`,
    };
  return {
    decision: "mixed",
    headline: `Partially overturned · ${granted} of ${count} granted`,
    meaning: `The reviewer found ${granted} of the ${count} disputed treatments medically necessary; the claims administrator must authorize ${granted === 1 ? "that one" : "those"}. For the others the refusal stands.`,
  };
}

function things(all: string, count: number): string {
  return count === 1 ? "the disputed treatment" : `${all}disputed treatments`.trim();
}
