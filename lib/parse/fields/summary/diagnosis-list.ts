import { bodyPartPhrases } from "@/lib/catalog/body-parts";
import { conditions, qualifiers } from "@/lib/catalog/conditions";
import { withoutStop } from "@/lib/parse/fields/summary/sentence-match";
import { cut, type Piece } from "@/lib/parse/piece";

/*
 * A list of diagnoses is separated like the names in it ("strain of muscle, fascia and tendon"), so
 * the words on both sides of a comma or an "and" decide whether it keeps two diagnoses apart.
 */
const separator =
  /\s?;\s?(?:and\s)?|(?:^|,?\s)\(?\d{1,2}[.)]\s|,?\s(?:as\swell\sas|along\swith)\s|,\s?(?:and\s)?|\s(?:and|&)\s/gi;
const anySeparator = /[,;&]|\d[.)]|\s(?:and|as|along)\s/i;
/** What runs longer is no list. */
const longestList = 2_000;
/** Pairs of words that are one thing. */
const pair =
  /\b(?:dizziness\sand\sgiddiness|nausea\sand\svomiting|mixed\s(?:anxiety|disturbance)\sand|bowel\sand\sbladder|pins\sand\sneedles)\b/gi;

/** How the names of most other conditions end. */
const conditionEnding =
  /(?:itis|osis|oses|opath(?:y|ies)|algia|oma|emia|uria|phobia|plegia|paresis|thesia|pnea|trophy|cardia|phagia|malacia|oedema|edema|ectomy|plasty|otomy|listhesis|steatosis)$/;
/** Words that always begin a new diagnosis. */
const opening =
  /^(?:history\sof|status\s|s\/p\b|suspect|possible|probable|rule\sout|r\/o\b|question\sof|post-?op)/i;
/** Conditions that take the part of the body from their neighbour: "wrist tendinitis and bursitis". */
const sharesPlace =
  /^(?:(?:sprain|strain|pain|contusion|numbness|tingling|weakness|swelling|stiffness|spasm|tenderness|injury|bursitis|tend[io]nitis|tear|bruising|laceration|abrasion|trauma|dysesthesia|paresthesia)(?:s|ies)?(?:\/|\s(?:or)\s|$)){1,3}$/i;
const startsSharing =
  /^(?:sprains?|strains?|pain|numbness|tingling|weakness|swelling|stiffness|spasms?|tenderness)\b/i;
/** What goes with another condition, or follows from it. */
const symptom =
  /^(?:associated\s)?(?:nausea|vomiting|dizziness|headaches?|tinnitus|photophobia|vertigo|fatigue|numbness|tingling|weakness|pain|stress)$/i;
const governed =
  /\b(?:with|affecting|causing|(?:due|secondary|related)\sto)\s(?:[\w-]+\s){0,2}[\w-]+(?:,\s[\w-]+)*$/i;
const openList = /\b(?:of|in|to|at|with|involving)\s[^,]*$/i;

const places = new Set(bodyPartPhrases.flatMap((phrase) => phrase.toLowerCase().split(/[^a-z]+/)));
const levelOrNumber = /^(?:[ctls]?\d{1,3}(?:st|nd|rd|th)?|[ivx]{1,4})?$/;

type Kind = "condition" | "qualifier" | "other";
type Part = { from: number; to: number; text: string; kind: Kind; separator: string };

/** A list of diagnoses taken apart into diagnoses as printed. */
export function splitDiagnoses(list: Piece): Piece[] {
  if (list.text.length > longestList || !anySeparator.test(list.text)) return [list];
  const parts = partsOf(list.text);
  const bounds: { from: number; to: number; kind: Kind }[] = [];
  parts.forEach((part, index) => {
    const last = bounds.at(-1);
    const before = last && { text: list.text.slice(last.from, last.to), kind: last.kind };
    if (last && before && continues(before, part, parts[index + 1])) {
      last.to = part.to;
      if (last.kind !== "condition" && part.kind !== "qualifier") last.kind = part.kind;
    } else bounds.push({ from: part.from, to: part.to, kind: part.kind });
  });
  return bounds.map(({ from, to }) => withoutStop(cut(list, from, to))).filter(({ text }) => text.length > 2);
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let before = "";
  const kept = Array.from(
    text.matchAll(pair),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const push = (to: number) => {
    const printed = text.slice(from, to).replace(/^[\s"']+/, "");
    if (printed !== "")
      parts.push({ from: to - printed.length, to, text: printed, kind: kindOf(printed), separator: before });
  };
  let depth = 0;
  let counted = 0;
  for (const match of text.matchAll(separator)) {
    for (; counted < match.index; counted++) depth += depthOf(text[counted]!);
    if (depth > 0 || kept.some(([start, end]) => match.index >= start && match.index < end)) continue;
    push(match.index);
    from = match.index + match[0].length;
    // The bracket before an item's number opens nothing.
    counted = from;
    before = match[0];
  }
  push(text.length);
  return parts;
}

function depthOf(character: string): number {
  return character === "(" ? 1 : character === ")" ? -1 : 0;
}

/** Whether a part goes on with the diagnosis before it. `next`: the part behind it. */
function continues(before: Pick<Part, "text" | "kind">, part: Part, next: Part | undefined): boolean {
  const { text, kind, separator: between } = part;
  if (/[;\d]/.test(between) || opening.test(text)) return false;
  const joinedByAnd = !between.includes(",");
  // "neck, back and shoulder pain", "cervical and lumbar strain".
  if (before.kind === "qualifier") return true;
  if (kind === "qualifier") {
    // "lumbar strain, left hip and knee sprain": the condition of the part follows it.
    const leads = !joinedByAnd && next?.kind === "condition" && /^\s(?:and|&)\s$/i.test(next.separator);
    return !(leads && !openList.test(before.text));
  }
  if (sharesPlace.test(before.text) && (joinedByAnd || startsSharing.test(text))) return true;
  if (sharesPlace.test(text)) return true;
  return symptom.test(text) && governed.test(before.text);
}

function kindOf(text: string): Kind {
  let kind: Kind = "qualifier";
  for (const word of text.toLowerCase().match(/[a-z\d]+/g) ?? []) {
    const own = kindOfWord(word);
    if (own === "condition") return own;
    if (own === "other") kind = own;
  }
  return kind;
}

const mostRemembered = 4096;
const remembered = new Map<string, Kind>();

/** The lists of all letters share a few hundred words: their kinds are kept. */
function kindOfWord(word: string): Kind {
  const known = remembered.get(word);
  if (known) return known;
  const qualifies = qualifiers.has(word) || places.has(word) || levelOrNumber.test(word);
  const kind =
    conditions.has(word) || conditionEnding.test(word) ? "condition" : qualifies ? "qualifier" : "other";
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, kind);
  return kind;
}
