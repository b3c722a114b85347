import type { Citation } from "@/lib/letter/citation";
import { filter, oneOf, wordsFrom } from "@/lib/search/filters/filter";

// Whose guidelines each side cited. Chapters of ACOEM that California adopted have two: the MTUS, as
// part of which they are cited, and ACOEM, which wrote them.

const bodies = ["mtus", "odg", "acoem", "other"] as const;
type Body = (typeof bodies)[number];
/** `only-odg`: ODG and nothing else. `none`: the side cited nothing. */
type BodyValue = Body | `only-${Body}` | "none";

const value = oneOf(...bodies, ...bodies.map((one) => `only-${one}`), "none");
const inWords = wordsFrom({
  mtus: "MTUS",
  odg: "ODG",
  acoem: "ACOEM (also as part of the MTUS)",
  other: "Other guidelines",
  "only-mtus": "Only MTUS",
  "only-odg": "Only ODG",
  "only-acoem": "Only ACOEM (also as part of the MTUS)",
  "only-other": "Only other guidelines",
  none: "None cited",
});

const side =
  "(?:(?<administrator>ur|ca|utilization review|claims administrator|claims adjuster|insurer)|(?<reviewer>reviewer|imr))";
const cited = "(?:cited|cites|used|relied(?: (?:up)?on)?)";
const body = "(?:mtus|odg|acoem)";
const citing = new RegExp(
  `^(?:${side} )?(?:${cited} )?(?:(?:only|just|solely) (?:(?:cited|on) )?(?<only>${body})|(?<alone>${body}) (?:only|alone)|(?<none>no guidelines?(?: cited)?))$`,
);
const citingToo = new RegExp(`^${side} ${cited} (?:the )?(?<cited>${body})$`);
const citedBy = new RegExp(`^(?<cited>${body}) ${cited} by ${side}$`);
const citedByWhom = new RegExp(`^${cited} by ${side} (?<cited>${body})$`);

/**
 * Whose guidelines a side cited and nobody else's: "only ODG", "UR no guideline". Where a side is named, those
 * that it cited beside others too; where none is, the reviewer, who decides, is meant, but by "no guideline"
 * the claims administrator, since a reviewer hardly ever cites none.
 */
const namedBy = (who: "reviewer" | "administrator") => (words: string) => {
  const found = [citing, citingToo, citedBy, citedByWhom].map((pattern) => pattern.exec(words));
  const groups = found.find(Boolean)?.groups ?? {};
  const isReviewer = groups.reviewer || (!groups.administrator && !groups.none);
  if (Boolean(isReviewer) !== (who === "reviewer")) return [];
  const only = groups.only ?? groups.alone;
  const value = groups.none ? "none" : only ? `only-${only}` : groups.cited;
  return value ? [value] : [];
};

/**
 * Whose guidelines a side cited, and that it was one body's only; `none` where it cited nothing.
 */
function bodiesOf(citations: Citation[]): BodyValue[] {
  if (citations.length === 0) return ["none"];
  const each = citations.map(bodiesOfOne);
  return bodies.flatMap((one): BodyValue[] => {
    const citing = each.filter((some) => some.includes(one)).length;
    return citing === 0 ? [] : citing === each.length ? [one, `only-${one}`] : [one];
  });
}

function bodiesOfOne({ mtus, body }: Citation): Body[] {
  const author = body === "ODG" ? "odg" : body === "ACOEM" ? "acoem" : "other";
  if (!mtus) return [author];
  return author === "acoem" ? ["mtus", "acoem"] : ["mtus"];
}

export const urBody = filter({
  key: "ur-body",
  field: "administratorBody",
  of: "issue",
  value,
  read: ({ guidelines }) => bodiesOf(guidelines.claimsAdministrator.citations),
  panel: { part: "cited", place: 1 },
  words: {
    name: "Whose guidelines the claims administrator cited",
    chip: "Claims administrator cited",
    value: inWords,
  },
  api: {
    description:
      "Whose guidelines the claims administrator cited; `only-odg` is ODG and nothing else, `none` that it cited nothing. A chapter of ACOEM that was cited as part of the MTUS counts as both.",
  },
  named: namedBy("administrator"),
});

export const reviewerBody = filter({
  key: "reviewer-body",
  field: "reviewerBody",
  of: "issue",
  value,
  read: ({ guidelines }) => bodiesOf(guidelines.reviewer.citations),
  panel: { part: "cited", place: 2 },
  words: { name: "Whose guidelines the reviewer cited", chip: "Reviewer cited", value: inWords },
  api: { description: "Whose guidelines the reviewer cited." },
  named: namedBy("reviewer"),
});
