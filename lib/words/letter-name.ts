/**
 * Whether a determination's id is of this casebook's making, since its letter states no case number
 * (`lib/letter/identity.ts`).
 */
export function isOwnId(id: string): boolean {
  return id.startsWith("L-");
}

/**
 * A letter within a sentence: "CM17-0000001", "a letter without case number (L-0123456789abcdef)".
 */
export function letterName(id: string): string {
  return isOwnId(id) ? `a letter without case number (${id})` : id;
}

/** A letter among facts: "CM17-0000001", "no case number (L-0123456789abcdef)". */
export function letterFact(id: string): string {
  return isOwnId(id) ? `no case number (${id})` : id;
}
