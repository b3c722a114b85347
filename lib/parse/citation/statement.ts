import type { Statement } from "@/lib/letter/vocabulary";
import type { LineText, Range } from "@/lib/parse/citation/line-text";
import { type Side, schedule } from "@/lib/parse/citation/phrases";

/**
 * One of the fixed sentences of a line: it states how the side relates to the MTUS instead of
 * citing it. `agrees`: the reviewer takes over what the claims administrator cited (2013).
 */
export type FixedSentence = Range & { value: Exclude<Statement, "cited"> | "agrees"; by: Side | null };

const none =
  /\bdid\snot\s(?:cite|reference|provide|identify|specify|state|use|rely\s(?:up)?on|list|include)\s(?:(?:any|a|an|the|specific|particular|medical|clinical|evidence-based|evidence\sbased|treatment|peer-reviewed|scientific)\s){0,5}(?:evidence|guidelines?|criteria|criterion|citations?|basis|MTUS)\b/gi;
const outside =
  /\bdid\snot\sbase\s(?:its|his\/her|his|her|their|the)\sdecisions?\son\s(?:the\s)?MTUS\b|\boutside\s(?:of\s)?(?:the\s)?MTUS\b/gi;
/** "found that no section of the MTUS was applicable" (2013), "The MTUS does not address …". */
const silent = new RegExp(
  `\\bno\\s(?:section|part|portion|chapter|guideline)s?\\s(?:of|in|within)\\s(?:the\\s)?(?:MTUS\\b|${schedule})|(?:\\bMTUS\\b|\\b${schedule})(?:\\sguidelines?)?\\s(?:(?:do|does|did|is|are|was|were)\\snot\\s(?:(?:specifically|directly)\\s)?(?:address|apply|applicable|cover|discuss)|(?:is|are|was|were)\\ssilent)\\b`,
  "gi",
);
/** The reviewer's search for another guideline, described before it is named (2013). */
const hierarchy =
  /\b(?:per|according\sto|based\son)\sthe\sstrength\sof\sevidence\shierarchy\b[^.;]{0,200}?(?=,\s(?:the\s)?(?:expert|physician|medical|claims)\s)/gi;

const reviewerSays = "\\b(?:the\\s)?(?:expert|physician|medical)\\sreviewer\\s(?:also\\s)?";
/** What a line of 2013 tells around a citation: who disputed what, and that the reviewer found it apt. */
const remarks = [
  /\b(?:the\s)?(?:provider|employee|patient|applicant|(?:requesting|treating)\s(?:physician|provider)|(?:employee|provider)'s\s[a-z]{4,12})\sdid\snot\s(?:dispute|contest|object\sto|address)\b[^.]{0,200}\.?/gi,
  new RegExp(
    `${reviewerSays}(?:stated|noted|determined|found|indicated)\\s(?:that\\s)?the\\s(?:referenced\\s)?(?:guideline|section|citation|criteria)s?\\s[^.;]{0,60}?\\bby\\sthe\\sclaims\\sadministrator\\b[^.]{0,160}?(?:\\.|$|\\sand\\s(?:instead\\s)?relied\\s(?:up)?on\\s(?:the\\s)?)`,
    "gi",
  ),
  new RegExp(
    `${reviewerSays}found\\s(?:that\\s)?(?:the\\s)?(?=(?:[^.;]|\\.(?=\\s?\\d)){5,300}\\s(?:relevant|applicable|appropriate)\\b)(?!guidelines?\\sused\\b|no\\s)`,
    "gi",
  ),
  /,?\s(?:(?:as|to\sbe|is|was|were|are)\s)?(?:relevant|applicable)\sand\s(?:appropriate|relevant|applicable)\b[^.]{0,200}\.?/gi,
];

const agrees = /\bfound\sthe\sguidelines\sused\sby\sthe\sclaims\sadministrator\b/gi;
const nothing =
  /^\s?(?:n\/?a|none(?:\s(?:cited|given|provided|stated|noted|listed))?|not\s(?:applicable|stated|provided|cited|available|documented|given)|unknown|no\s(?:guidelines?|citations?|evidence)(?:\s(?:cited|given|provided))?)\s?\.?\s?$/i;

/** The fixed sentences of a line, in order, each from its first word to its full stop. */
export function fixedSentences({ text }: LineText): FixedSentence[] {
  if (nothing.test(text)) return [{ from: 0, to: text.length, value: "none cited", by: null }];
  const sentences: FixedSentence[] = [];
  const collect = (pattern: RegExp, value: FixedSentence["value"]) => {
    for (const { index } of text.matchAll(pattern)) {
      const place = sentenceAround(text, index);
      sentences.push({ ...place, value, by: subjectOf(text, place) });
    }
  };
  collect(none, "none cited");
  collect(outside, "outside MTUS");
  collect(silent, "outside MTUS");
  collect(agrees, "agrees");
  return sentences.sort((a, b) => a.from - b.from);
}

/** What only leads to a citation or speaks about it, beside the fixed sentences. */
export function preambles({ text }: LineText): Range[] {
  return [hierarchy, ...remarks].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: told }) => ({ from: index, to: index + told.length })),
  );
}

// "The MTUS does not address this, so the reviewer based …": what is cited after the comma is no
// part of it.
const citesAfterAll = /,\s[^,.;]{0,80}\bbased\s/i;

function sentenceAround(text: string, at: number): Range {
  const start = text.lastIndexOf(". ", at);
  const end = text.indexOf(". ", at);
  const to = end < 0 ? text.length : end + 2;
  const cited = citesAfterAll.exec(text.slice(at, Math.min(to, at + 400)));
  return { from: start < 0 ? 0 : start + 2, to: cited ? at + cited.index : to };
}

function subjectOf(text: string, { from, to }: Range): Side | null {
  const who = /claims\sadministrator|reviewer|maximus/i.exec(text.slice(from, Math.min(to, from + 80)));
  if (!who) return null;
  return who[0].toLowerCase().startsWith("claims") ? "claims administrator" : "reviewer";
}
