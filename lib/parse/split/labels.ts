/** The three labels of an issue, in their order. */
export type LabelName = "claimsAdministrator" | "reviewer" | "rationale";

/** A label's place in the text, colon included; end exclusive. */
export type Label = { name: LabelName; start: number; end: number };

const label =
  /\b(?:(?<claimsAdministrator>Claims?\s+Administrator(?:'s)?\s+guidelines?)|(?<reviewer>MAXIMUS\s+guidelines?)|(?<rationale>Decision\s+rationales?))\s{0,4}:/gi;

/** All labels of the decision part, in the text's order. */
export function findLabels(text: string): Label[] {
  return [...text.matchAll(label)].map((match) => ({
    name: nameOf(match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function nameOf(groups: Record<string, string | undefined>): LabelName {
  if (groups.claimsAdministrator) return "claimsAdministrator";
  return groups.reviewer ? "reviewer" : "rationale";
}

const order: readonly LabelName[] = ["claimsAdministrator", "reviewer", "rationale"];

/** Whether `label` can follow `before` within one issue. */
export function follows(label: Label, before: Label): boolean {
  return order.indexOf(label.name) > order.indexOf(before.name);
}
