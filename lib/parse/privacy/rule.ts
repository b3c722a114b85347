/** What is masked: numbers, names and places that lead to a person. */
export type PrivateKind =
  | "social-security-number"
  | "phone-number"
  | "email-address"
  | "personal-url"
  | "name"
  | "employer"
  | "date-of-birth"
  | "age-over-89"
  | "street-address"
  | "claim-number"
  | "health-insurance-number"
  | "driver-license"
  | "payment-card"
  | "bank-account"
  | "passport-number";

/** `[start, end)` of something private. */
export type Place = { kind: PrivateKind; start: number; end: number };

/**
 * One way in which letters print something private. `heads`: words of small letters, one of which
 * such a place holds; one walk over a text finds the heads of all rules, and only there a rule is
 * tried. `find`: what to mask around the head that begins at `at`; null where nothing is.
 */
export type Rule = {
  kind: PrivateKind;
  why: string;
  heads: readonly string[];
  find: (text: string, at: number) => readonly [start: number, end: number] | null;
};

/** A check of a place beyond its pattern. */
type Accept = (secret: string, text: string, start: number, end: number) => boolean;

/** Characters before a head that a rule looks at. */
const behind = 90;

/**
 * Finds the group `secret` of a pattern that begins at the head, or ends before it (`before`, with
 * `$`), or of both, then from the first secret to the last. A pattern without it is a condition.
 */
export function around(
  { before, after }: { before?: RegExp; after?: RegExp },
  accept: Accept = () => true,
): Rule["find"] {
  const follows = after && new RegExp(after.source, `${after.flags}dy`);
  const precedes = before && new RegExp(before.source, `${before.flags}d`);
  return (text, at) => {
    let start = -1;
    let end = -1;
    if (follows) {
      follows.lastIndex = at;
      const match = follows.exec(text);
      if (!match) return null;
      [start, end] = match.indices?.groups?.secret ?? [-1, -1];
    }
    if (precedes) {
      const from = Math.max(0, at - behind);
      const match = precedes.exec(text.slice(from, at));
      if (!match) return null;
      const secret = match.indices?.groups?.secret;
      if (secret) start = from + secret[0];
      if (secret && end < 0) end = from + secret[1];
    }
    return accept(text.slice(start, end), text, start, end) ? [start, end] : null;
  };
}

/** The group `secret` of a pattern that begins at the head. */
export const following = (after: RegExp, accept?: Accept): Rule["find"] => around({ after }, accept);

/** Marks between a label and its value. */
export const marks = "[\\s:=#.,;()–—-]{0,6}";

/** Words and marks that stand between a label and its value: "number is listed as". */
export const filler = `(?:${marks}(?:numbers?|num|nos?|id|identification|is|was|are|were|of|on|as|at|to|the|his|her|their|its|listed|recorded|reported|documented|noted|given|stated|shown|printed|file|worker|patient|claimant|applicant|employee|or|about)\\b){0,6}${marks}`;

/** Two-digit to four-digit parts of a number, apart or not. */
export const gap = "[\\s.\\-‐‑–—/]{0,4}";

/** A pattern without regard to case. */
export const any = (source: string) => new RegExp(source, "i");
