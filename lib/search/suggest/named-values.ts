import { nearestName } from "@/lib/catalog/near-name";
import { slug } from "@/lib/catalog/slug";
import { type Name, names } from "@/lib/search/suggest/names";
import { exactWords } from "@/lib/search/text/exact-words";

/** A value of a filter that words of a query name. */
export type NamedValue = {
  key:
    | "outcome"
    | "category"
    | "treatment"
    | "drug-class"
    | "body-part"
    | "specialty"
    | "ur-body"
    | "reviewer-body";
  value: string;
};

const granted = "(?:overturn(?:ed)?|grant(?:ed)?|approved?|certified|reversed)";
const refused = "(?:upheld|uphold|denied|denials?|refused|refusals?|non ?certified|rejected)";
const overturned = new RegExp(`^(?:${granted}|not ${refused})$`);
const upheld = new RegExp(`^(?:${refused}|not ${granted})$`);

/** The outcome that the words name: "denied", "not certified". Null for others. */
export function outcomeNamed(words: string): NamedValue[] | null {
  if (overturned.test(words)) return [{ key: "outcome", value: "overturned" }];
  return upheld.test(words) ? [{ key: "outcome", value: "upheld" }] : null;
}

const side =
  "(?:ur|ca|utilization review|claims administrator|claims adjuster|insurer|(?<reviewer>reviewer|imr))";
const cited = "(?:cited|cites|used|relied(?: (?:up)?on)?)";
const body = "(?:mtus|odg|acoem)";
const citing = new RegExp(
  `^(?:${side} )?(?:${cited} )?(?:(?:only|just|solely) (?:(?:cited|on) )?(?<only>${body})|(?<alone>${body}) (?:only|alone)|(?<none>no guidelines?(?: cited)?))$`,
);
const citingToo = new RegExp(`^${side} ${cited} (?:the )?(?<cited>${body})$`);

/**
 * Whose guidelines a side cited and nobody else's, the claims administrator where no side is told:
 * "only ODG", "UR no guideline". Where a side is told, those that it cited beside others too:
 * "reviewer cited MTUS".
 */
export function citingNamed(words: string): NamedValue[] | null {
  const { reviewer, only, alone, none, cited } = (citing.exec(words) ?? citingToo.exec(words))?.groups ?? {};
  const body = only ?? alone;
  const value = none ? "none" : body ? `only-${body}` : cited;
  return value ? [{ key: reviewer ? "reviewer-body" : "ur-body", value }] : null;
}

/** Where a name is of several filters, the first of these is meant. */
const meant = ["treatment", "body-part", "drug-class", "category"] as const;
const reviewer = /^(?:reviewer )?(?<specialty>.+?)(?: reviewer)?$/;
let byName: Map<string, Name[]> | undefined;

/**
 * The values of which the words are a whole name, in any number, by a slip of the pen too; a
 * specialty beside "reviewer" only.
 */
export function valuesNamed(words: string): NamedValue[] {
  byName ??= namesByWords();
  const specialty = reviewer.exec(words)?.groups?.specialty ?? words;
  if (specialty !== words) return of(["specialty"], named(specialty));
  return of(meant, named(words));
}

function namesByWords(): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names)
    if (name.key !== "guideline" && name.key !== "section")
      found.set(name.folded, [...(found.get(name.folded) ?? []), name]);
  return found;
}

/** Words of their own that are a letter from a name. */
let spelled: Set<string> | undefined;

function isSlip(words: string): boolean {
  spelled ??= new Set([...exactWords(), "medication", "medications"]);
  return !words.includes(" ") && !spelled.has(words);
}

function named(words: string): readonly Name[] {
  const folded = slug(words);
  return (
    byName!.get(folded) ??
    (folded.endsWith("s") ? byName!.get(folded.slice(0, -1)) : undefined) ??
    (isSlip(words) ? nearestName(folded, byName!) : undefined) ??
    []
  );
}

function of(keys: readonly NamedValue["key"][], found: readonly Name[]): NamedValue[] {
  const key = keys.find((one) => found.some((name) => name.key === one));
  const values = found.filter((name) => name.key === key).map(({ value }) => value);
  return key ? [...new Set(values)].map((value) => ({ key, value })) : [];
}
