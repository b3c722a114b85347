import { counted } from "@/lib/words/numbers";

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

/** How many issued letters are held, and issues of them by year of decision. */
export type Held = { letters: number; years: readonly { year: number; issues: number }[] };

/** Of so many issues the years are named: "nearly all". */
const nearlyAll = 0.95;

/** "It holds 102 letters, nearly all of them decided in 2016 and 2017.", whatever else is here is invented. */
export function heldWords({ letters, years }: Held): string {
  if (letters === 0) return "All letters here are invented samples.";
  const all = years.reduce((sum, { issues }) => sum + issues, 0);
  let [first, last] = [0, years.length - 1];
  const sorted = years.toSorted((a, b) => a.year - b.year);
  const held = () => sorted.slice(first, last + 1).reduce((sum, { issues }) => sum + issues, 0);
  for (let shorter = true; shorter && first < last; ) {
    const [low, high] = [sorted[first]!.issues, sorted[last]!.issues];
    shorter = held() - Math.min(low, high) >= nearlyAll * all;
    if (shorter && low <= high) first += 1;
    else if (shorter) last -= 1;
  }
  const [from, to] = [sorted[first]?.year, sorted[last]?.year];
  const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
  const part = held() < all ? "nearly all of them " : "";
  return `It holds ${counted(letters, "letter")}${from === undefined ? "" : `, ${part}decided ${when}`}.`;
}
