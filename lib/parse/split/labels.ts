/** The three labels of an issue, in their order. */
export type LabelName = "claimsAdministrator" | "reviewer" | "rationale";

/** A label's place in the text; end exclusive. What a label introduces starts at its end. */
export type Label = { name: LabelName; start: number; end: number };

const order: readonly LabelName[] = ["claimsAdministrator", "reviewer", "rationale"];

/**
 * All labels of the decision part, in the text's order. `pattern`: global, with a named group for
 * each label.
 */
export function findLabels(text: string, pattern: RegExp): Label[] {
  return [...text.matchAll(pattern)].map((match) => ({
    name: order.find((name) => match.groups?.[name] !== undefined) ?? "rationale",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether `label` can follow `before` within one issue. */
export function follows(label: Label, before: Label): boolean {
  return order.indexOf(label.name) > order.indexOf(before.name);
}
