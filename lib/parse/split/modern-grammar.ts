import type { Grammar, HeadingDecision } from "@/lib/parse/split/grammar";

const decisionWord =
  /(?<colon>:\s{0,9}|\s-\s{0,9}|\s)(?<word>(?:Partial(?:ly)?|Partly)\s(?:Upheld|Uphold|Overturn(?:ed)?)|Upheld|Uphold|Overturn(?:ed)?|Modified|(?<damaged>Uphe[i1|]d|Uph[co]ld|Upbeld|0verturned|Overtumed|Ovetturned|Overturncd))[\s.*)\]]{0,9}$/i;
/** More than the longest decision with its punctuation. */
const reach = 60;

/** What text recognition makes of a letter; the pattern has each reading of it. */
const misread: Record<string, string> = {
  ...{ m: "(?:m|rn|nn|in|ni)", i: "[il1|!]", l: "[li1|]", o: "[o0c]", a: "[ao]", e: "[ec]", c: "[ceo]" },
  ...{
    d: "(?:d|cl|ci)",
    n: "(?:n|ri|u)",
    u: "[uv]",
    s: "[s5]",
    r: "[rn]",
    t: "[tlf]",
    g: "[gq9]",
    " ": "\\s",
  },
};

function readAs(label: string): string {
  return [...label.toLowerCase()].map((letter) => misread[letter] ?? letter).join("");
}

/**
 * Letters of 2014 and later: `<heading>: Upheld`, then three labels with their texts. Some
 * extractors lose the blank before a label.
 */
export const modernGrammar: Grammar = {
  labels:
    /(?:(?<claimsAdministrator>Claims?\sAdministrator(?:'s)?\sguidelines?)|(?<reviewer>MAXIMUS\sguidelines?)|(?<rationale>Decision\srationales?))\s?:/gi,
  damagedLabels: new RegExp(
    `(?:(?<claimsAdministrator>${readAs("Claims Administrator")}\\s${readAs("guideline")}s?)|(?<reviewer>${readAs("MAXIMUS")}\\s${readAs("guideline")}s?)|(?<rationale>${readAs("Decision")}\\s${readAs("rationale")}s?))(?:\\s?[:;.]|(?<=\\n[^\\n]{12,40})(?=\\s[A-Z]))`,
    "gi",
  ),
  readDecision: readDecisionWord,
  unmistakable: true,
};

/** Reads the decision with which a text ends; null where it ends otherwise. */
function readDecisionWord(text: string): HeadingDecision | null {
  const trimmed = text.trimEnd();
  const offset = Math.max(0, trimmed.length - reach);
  const match = decisionWord.exec(` ${trimmed.slice(offset)}`);
  if (!match?.groups) return null;
  const { colon = "", word = "" } = match.groups;
  // One blank was put in front, so that a decision alone on its line matches too.
  const headingEnd = offset + match.index - 1;
  const start = headingEnd + colon.length;
  return {
    decision: /^up/i.test(word) ? "upheld" : "overturned",
    headingEnd: Math.max(0, headingEnd),
    start,
    end: start + word.length,
    plain: colon.startsWith(":"),
    unusual: match.groups.damaged !== undefined || /^(?:part|mod)/i.test(word),
  };
}
