import type { Found, Span } from "@/lib/letter/found";
import {
  type SummaryText,
  sentencesWith,
  textAfter,
  withoutStop,
} from "@/lib/parse/fields/summary/sentence-match";
import { cut, type Piece, readFrom, spanOf } from "@/lib/parse/piece";

const named =
  /\b(?:mechanism\s+of\s+(?:the\s+)?(?:injury|accident|trauma)|injury\s+mechanism|mechanism(?=\s*:|\s+(?:was|is)\s))\b(?:[^.:]{0,50}?\s(?:is|was|were|occurred|includes?|involved|:)|\s*:)\s*(?:(?:detailed|described|documented|noted|listed|reported|given|stated|explained)\s+)?(?:as\s+|from\s+|to\s+be\s+)?(?:occurring\s+)?/gi;
/** "reportedly attributed to a motor vehicle accident"; not pain attributed to a torn tendon. */
const attributed =
  /\battributed\s+to\s+(?=[^.;]{0,60}\b(?:accident|collision|falls?|incident|trauma|lifting)\b)/gi;
/** How it came about, in the sentence that dates the injury. */
const clause =
  /\b(?:when|while|after|due\s+to|secondary\s+to|as\s+a\s+result\s+of|caused\s+by|resulting\s+from)\s+[^.;]{3,300}/i;

const event =
  "(?:accident|collision|falls?|fell|falling|incident|trauma|altercation|assault|explosion|slip(?:ped|ping)?|trip(?:ped|ping)?|lift(?:ed|ing)?|pull(?:ed|ing)?|push(?:ed|ing)?|twist(?:ed|ing)?|carry(?:ing)?|carried|reach(?:ed|ing)|bend(?:ing)?|bent|climb(?:ed|ing)|driving|stepp(?:ed|ing)|jump(?:ed|ing)|mov(?:ed|ing)|struck|hit|crush(?:ed|ing)?|caught|repetitive|cumulative|continuous|typing|keyboarding|overuse|exposure|bit(?:e|ten)|picking|data\\s+entry|transferring)";
const cause =
  "(?:due\\s+to|secondary\\s+to|as\\s+a\\s+result\\s+of|caused\\s+by|result(?:ing|ed)\\s+from|following|from|after|when|while|as|in|by)";
const harm =
  "(?:injur(?:y|ies)|contusions?|strains?|sprains?|fractures?|lacerations?|tears?|concussion|amputation|burns?|pain|numbness|syndrome)";
const ownPart = "(?:his|her|their|the)\\s+(?:[a-z-]+\\s+){1,6}?";

/** In other words, the surest first; what is told ends the match's sentence. */
const told = [
  // "The injury occurred while lifting a keg", "was injured in a collision".
  `\\b(?:injury|accident|incident)\\s+(?:reportedly\\s+)?(?:(?:occurred|happened|arose|resulted|took\\s+place)(?:\\s+on\\s+[\\d/-]{6,10},?|\\s+at\\s+work)?\\s+(?=${cause}\\s)|(?:was|is)\\s+(?=(?:due\\s+to|secondary\\s+to|caused\\s+by|the\\s+result\\s+of)\\s))`,
  "\\b(?:was|were|got)\\s+(?:injured|hurt)(?:\\s+on\\s+[\\d/-]{6,10},?|\\s+at\\s+work)?\\s+(?=(?:in|by|when|while|during|due\\s+to|from|after)\\s+(?!the\\s+(?:course|neck|back)|\\d|[A-Z][a-z]+\\s\\d))",
  // "She hurt her back pulling a cart"; a part alone tells nothing.
  `\\b(?:hurt|injured|strained|sprained|twisted|wrenched|tweaked|fractured|broke|bruised)\\s+${ownPart}(?=(?:while|when|after|from|in\\s+an?|by|due\\s+to)\\s|[a-z]{3,12}ing\\s+(?!in\\b|pain\\b))`,
  // "a spinal contusion secondary to a fall from a truck".
  `\\b${harm}\\b[^.;,]{0,120}?\\s(?=(?:due\\s+to|secondary\\s+to|as\\s+a\\s+result\\s+of|caused\\s+by|result(?:ing|ed)\\s+from|sustained\\s+(?:in|when|while|during)|after|following|from)\\s[^.;]{0,50}?\\b${event}\\b)`,
  // "pain that started while pushing boxes".
  "\\b(?:started|began|occurred|came\\s+on|developed)\\s+(?=(?:while|when|after)\\s)",
].map((source) => new RegExp(source, "gi"));
/** What the worker did, near the summary's beginning only: later on, events are other ones. */
const deed =
  /\b(?:he|she|they|worker|patient|applicant|employee|claimant)\s+(?:(?:reportedly|accidentally|suddenly)\s+)?(?=(?:slipped|tripped|fell|lifted|rolled|stepped|jumped|was\s+(?:struck|hit|rear-ended|assaulted|attacked|crushed|bitten|kicked|involved\s+in\s+an?\s+(?:\w+\s+){0,3}(?:accident|collision)|(?:lifting|pulling|pushing|carrying|climbing|driving|reaching|bending|moving|walking)\s))\b)/gi;
const firstSentences = 4;
/** Not how it came about, but what makes it worse or better, and what is not so. */
const ofSymptoms =
  /\b(?:aggravat|increas|wors|exacerbat|improv|reliev|relief|difficult|trouble|restrict|limit|den(?:y|ies|ied)|history|again|re-?injur|surgery|flare)/i;

const leadWord =
  /^(?:(?:when|while)\s(?=[a-z]{2,14}ing\b)|after\s(?=[a-z]{2,14}ing\b)|(?:due|secondary)\sto\s|(?:as\s)?(?:a|the)\sresult\sof\s|caused\sby\s|result(?:ing|ed)\sfrom\s|sustained\s(?:(?=when\s|while\s)|(?:in|during)\s)|following\s|from\s|in\s|by\s|during\s|after\s(?=an?\s(?:[\w-]+\s){0,3}(?:fall|accident|collision|incident|slip|trip|assault|altercation|explosion|injury)\b)|was\s|as\s(?=an?\s))+/i;
/** What came of it, or when, is no part of how. */
const tail =
  /,?\s(?:on\s\d{1,2}[/-]|on\s[A-Z][a-z]{2,8}\.?\s\d|(?:resulting\sin|injuring|sustaining|causing|hurting|and\s(?:has|have|had|now|subsequently|then|injured|hurt|is)|rule\sout|with\s(?:immediate|pain|onset))\b|when\s(?:he|she|they)\s(?:felt|heard|noticed|experienced)\b)/i;

/**
 * How the injury came about: as named, else what it is attributed to, else the clause of the
 * sentence that dates the injury, else what is told of it in other words.
 */
export function readMechanism(summary: SummaryText, injury: Span | null): Found<string> | null {
  const [stated] = [named, attributed]
    .flatMap((pattern) => sentencesWith(summary, pattern))
    .flatMap((match) => textAfter(match) ?? []);
  if (stated) return untilSemicolon(stated);
  return readDatedClause(summary, injury) ?? readTold(summary);
}

function readDatedClause({ sentences }: SummaryText, injury: Span | null): Found<string> | null {
  const dated = injury && sentences.find((sentence) => holds(sentence, injury));
  if (!dated) return null;
  const match = clause.exec(dated.text);
  if (match && spanOf(dated, match.index)[0] >= injury[1])
    return shortened(cut(dated, match.index, match.index + match[0].length));
  // "While lifting a crate on 10-29-18, he felt a pop."
  const before = /\bwhile\s(?=[a-z]{2,14}ing\b)[^,.;]{3,120}/i.exec(dated.text);
  return before ? shortened(cut(dated, before.index, before.index + before[0].length)) : null;
}

function readTold(summary: SummaryText): Found<string> | null {
  const opening = summary.sentences[firstSentences]?.start ?? Number.POSITIVE_INFINITY;
  for (const pattern of [...told, deed])
    for (const { sentence, end } of sentencesWith(summary, pattern)) {
      if (ofSymptoms.test(sentence.text)) continue;
      if (pattern === deed && sentence.start >= opening) continue;
      const found = shortened(cut(sentence, end));
      if (found.value.length > 2) return found;
    }
  return null;
}

/** Without the word that leads to it and what it led to. */
function shortened(piece: Piece): Found<string> {
  const from = leadWord.exec(piece.text)?.[0].length ?? 0;
  const rest = cut(piece, from);
  const end = tail.exec(rest.text);
  return untilSemicolon(withoutStop(end && end.index > 2 ? cut(rest, 0, end.index) : rest));
}

/** What follows a semicolon is about something else ("a fall; described as dull pain"). */
function untilSemicolon(piece: Piece): Found<string> {
  const end = piece.text.indexOf(";");
  const part = end < 0 ? piece : withoutStop(cut(piece, 0, end));
  return readFrom(part, part.text);
}

function holds(sentence: Piece, span: Span): boolean {
  const [start, end] = spanOf(sentence);
  return start <= span[0] && span[1] <= end;
}
