import { searchSynonyms } from "@/lib/catalog/treatments";
import { caseListIn } from "@/lib/search/query/case-number";
import { wordsIn } from "@/lib/search/text/word-key";

/** The engine's table of equals takes no phrase of more words on its left side. */
const longestEntry = 3;

/** Names of more words than the table takes, rewritten to their acronym or else the shortest equal. */
const longNames = searchSynonyms.flatMap(({ equals }) => {
  const shorter = equals
    .filter((name) => wordsIn(name).length <= longestEntry)
    .sort((a, b) => a.length - b.length);
  return equals
    .filter((name) => wordsIn(name).length > longestEntry && shorter.length > 0)
    .map((name) => {
      const initials = wordsIn(name)
        .map((word) => word.charAt(0))
        .join("");
      const short = shorter.find((other) => other.toLowerCase() === initials) ?? shorter[0]!;
      const words = wordsIn(name).join("[^\\p{L}\\p{N}]+");
      return [new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu"), short] as const;
    });
});

/** Abbreviations of medical notes that letters hardly print. */
const shortForms: Record<string, string> = {
  bilat: "bilateral",
  ebm: "evidence based medicine",
  lbp: "low back pain",
  mmi: "maximum medical improvement",
  ptp: "primary treating physician",
  rt: "right",
  lt: "left",
  "b/l": "bilateral",
  "w/": "with",
  "w/o": "without",
  fx: "fracture",
  dx: "diagnosis",
  hx: "history",
  tx: "treatment",
  sx: "surgery",
  rx: "prescription",
  "f/u": "follow-up",
  "s/p": "post-operative",
};
const shortForm = new RegExp(
  `(?<![\\p{L}\\p{N}/"-])(?:${Object.keys(shortForms).join("|")})(?![\\p{L}\\p{N}/-])`,
  "giu",
);

/** What is rewritten, in this order; each outside quotation marks only. */
const rewritings: readonly (readonly [RegExp, string | ((...match: string[]) => string)])[] = [
  // M.R.I. is the acronym that letters print without full stops.
  [/(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu, (acronym) => acronym!.replaceAll(".", "")],
  // Westlaw and Lexis: proximity (noted by tokens.ts), a root expander, exclusion.
  [/\bwithin\s+\d+\s+words?\s+of\b/giu, "NEAR"],
  [/(?<=\p{L}{3})!(?=[\s)]|$)/gu, "*"],
  [/(?<=\S\s+)(?:but\s+not|and\s?not|minus)(?=\s+\S)/giu, "NOT"],
  [/(?<=\p{L})_(?=\p{L})/gu, " "],
  [
    /(?<![\p{L}\p{N}/-])(?<side>[rl])\.?\s+(?=(?:shoulder|elbow|wrist|hand|thumb|finger|hip|knee|ankle|foot|heel|arm|leg|thigh|upper\s+extremity|lower\s+extremity)s?\b)/giu,
    (_, side) => (side!.toLowerCase() === "r" ? "right " : "left "),
  ],
  [/(?<=\S\s+)%\s*(?=\p{L})/gu, "NOT "],
  // What follows is left out as a whole: "except home nursing".
  [
    /(?<=\S\s+)(?:except(?:\s+for)?|excluding|exclude|other\s+than|excepto|menos)\s+(?<out>[\p{L}\p{N}][^()",;]*)/giu,
    "NOT ($1)",
  ],
  // "MRI,lumbar" and "MRI(lumbar)", but not the plural of "MRI(s)".
  [/(?<=\p{L}{2})[,;](?=\p{L})/gu, " "],
  [/(?<=\p{L}{2})\((?<inside>\p{L}[^()]{2,})\)/gu, " $1"],
  // A level of the spine has one form, and so has a strength.
  [/\b([CTLS]\d{1,2})([CTLS]\d{1,2})\b/giu, "$1-$2"],
  [/\b([CTLS])(\d{1,2})\s?[-/]\s?\1(\d{1,2})\b/giu, "$1$2-$3"],
  [/\b(\d+(?:\.\d+)?)\s+(mg|mcg|ml|gm)\b/giu, "$1$2"],
  [
    /\b(?:aged?\s+)?(?<age>\d{2})\s*(?:\+|(?:years?\s+)?(?:old\s+)?(?:or|and)\s+(?:older|over|above))(?!\S)/giu,
    "over $1 years",
  ],
  [
    /\b(?:aged?\s+)?(?<age>\d{2})\s+(?:years?\s+)?(?:old\s+)?(?:or|and)\s+(?:younger|under|below)(?!\S)/giu,
    "under $1 years",
  ],
  // "over 60" alone may be tablets or visits.
  [
    /\b(?<who>women|men|females?|males?|workers?|patients?|people)\s+(?<bound>over|under|above|below)\s+(?<age>\d{2})\b(?!\s+years)/giu,
    "$1 $2 $3 years",
  ],
  [shortForm, (form) => shortForms[form!.toLowerCase()] ?? form!],
];

/** In a query in capitals "NOT MEDICALLY NECESSARY" is said of a treatment, and excludes nothing. */
const notBefore = /\bNOT(?=\s+\p{Lu}+(?:LY|ED|ARY|IATE|ABLE|ANT)\b)/gu;

function rewritten(text: string): string {
  const apply = (some: typeof rewritings, given: string) =>
    some.reduce((done, [pattern, by]) => done.replace(pattern, by as string), given);
  const short = apply(rewritings, text);
  return wordsIn(short).length > longestEntry ? apply(longNames, short) : short;
}

/**
 * A query in one form for each of the things that readers write in several: acronyms with full stops,
 * connectors of other search engines, strengths, levels of the spine, abbreviations, and names of more
 * words than the engine's table of equals takes. What stands in quotation marks is left as typed.
 */
export function normalized(typed: string): string {
  // Nothing is about two cases at once.
  const cases = caseListIn(typed);
  if (cases) return cases.join(" OR ");
  const inCapitals = !/\p{Ll}/u.test(typed) && /^NOT(?:\s+\p{Lu}{2,}){2}/u.test(typed);
  const spoken = /\p{Ll}/u.test(typed) ? typed : typed.replace(notBefore, "not");
  return spoken
    .split(/("[^"]*"|“[^”]*”)/)
    .map((part, at) => (at % 2 === 1 ? part : rewritten(part)))
    .join("")
    .replace(/^NOT(?=\s)/, inCapitals ? "not" : "NOT");
}
