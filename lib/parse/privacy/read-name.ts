import { isEponym, isMedical, isNameLike } from "@/lib/catalog/not-names";

const letter = "A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036fḀ-ỿ";
/** A blank or a line end, and a word; a comma before it is told apart. */
const token = new RegExp(
  `(?<space>[ \\t\\u00a0]{0,4}(?:\\r?\\n[ \\t]{0,8}){0,2})(?<comma>,[ \\t]{0,3})?(?<word>[${letter}](?:[${letter}'’‐‑-]{0,40}[${letter}])?)`,
  "y",
);
const particles =
  /^(?:de|del|la|las|los|da|das|do|dos|di|du|le|van|von|der|den|ter|ten|al|el|bin|ibn|ben|bint|abu|y|san|santa|st|mac|af|av|zu|d)$/i;
const suffixes = /^(?:jr|sr|ii|iii|iv|esq)$/i;
/** Labels and verbs that follow a name where capitals do not tell: in tables and in letters without small letters. */
const afterNames = new Set(
  `a age an and as at address adjuster attorney birth body by carrier case claim claims complains complained continues date denies
  described diagnosis dob doi does did employer fell feels file for from gender had has he her his id in injury insurance insurer is
  medical mr mrs ms mx miss dr prof mrn needs no not notes number of occupation on or phone physician policy presented presents priority provider received
  record remains reported reports requests requesting returned sex she ssn stated states sustained takes telephone that the their to
  treatment underwent ur versus vs was were who will with works`.split(/\s+/),
);
/** Words that a name before them belongs to: a test, an author, a physician. */
const named =
  /^['’]?s?[ \t]{1,3}(?:et[ \t]al|tests?\b|signs?\b|scores?\b|scales?\b|index\b|maneuver|manoeuvre|cysts?\b|disease|syndrome|classification|criteria|grade|questionnaire|inventory|reflex|contracture|fracture)|^,?[ \t]{0,2}(?:M\.?D\b|D\.?[OC]\b|D\.C|Ph\.?D|P\.?A\b|N\.?P\b|R\.?N\b|et[ \t]al)/;

/**
 * How sure the words before a name are: after "Mr." or "Employee Name:" any word is one that is not
 * of medicine; after "Dear" or "Patient:" one that is no English word; after "patient" besides no
 * eponym and no abbreviation.
 */
export type Certainty = "sure" | "likely" | "weak";

export type NameStyle = {
  certainty: Certainty;
  /** A name may go on after a line end. */
  lines?: boolean;
  /** "Roe, Jane". */
  inverted?: boolean;
  /** A name in small letters counts. */
  small?: boolean;
};

type Token = { word: string; start: number; end: number; broken: boolean; comma: boolean };

/** The name that begins at `at` (blanks before it are passed over), or null. */
export function readName(text: string, at: number, style: NameStyle): [start: number, end: number] | null {
  const read: Token[] = [];
  let end = -1;
  let position = at;
  let count = 0;
  while (read.length < 8) {
    const next = readToken(text, position);
    if (!next || (read.length > 0 && next.start === position && text[position - 1] !== ".")) break;
    const first = read.length === 0;
    if (first && (next.comma || (next.broken && !style.lines))) break;
    if (next.comma && !(style.inverted && count > 0 && count < 3 && !read.some(({ comma }) => comma))) break;
    const role = roleOf(next, read, style, count);
    if (role === "stop") break;
    read.push(next);
    position = next.end;
    if (role === "pending") continue;
    end = next.end;
    count += 1;
  }
  if (end < 0 || named.test(text.slice(end, end + 30))) return null;
  const names = read.filter((one) => one.end <= end);
  if (style.certainty === "weak" && names.length === 1 && !standsAlone(names[0]!.word)) return null;
  return [names[0]!.start, /['’][sS]$/.test(text.slice(end - 2, end)) ? end - 2 : end];
}

function readToken(text: string, at: number): Token | null {
  token.lastIndex = at;
  const groups = token.exec(text)?.groups;
  if (!groups) return null;
  const word = groups.word!;
  let end = token.lastIndex;
  const start = end - word.length;
  // The full stop belongs to an initial or an abbreviation.
  if (text[end] === "." && (word.length === 1 || /^(?:st|jr|sr|ma|wm|chas)$/i.test(word))) end += 1;
  return { word, start, end, broken: groups.space!.includes("\n"), comma: groups.comma !== undefined };
}

/** Whether a word begins or continues the name, may do so if another follows, or ends it. */
function roleOf(
  { word, broken, comma, start, end }: Token,
  read: readonly Token[],
  { certainty, lines, small }: NameStyle,
  count: number,
): "name" | "pending" | "stop" {
  const low = word.toLowerCase();
  const stopped = end - start > word.length;
  const previous = read.at(-1)?.word;
  if (particles.test(word)) return "pending";
  if (word.length === 1)
    return !/[A-ZÀ-Þ]/.test(word) || count > 3 ? "stop" : stopped && count > 0 ? "name" : "pending";
  if (count > 0 && suffixes.test(word)) return "name";
  if (afterNames.has(low) || isMedical(word)) return "stop";
  const capital = isCapital(word);
  if (!capital && !small && !(previous && particles.test(previous) && count === 0)) return "stop";
  if (broken && (!lines || (count > 0 && !isNameLike(word)))) return "stop";
  if (count === 0) return (certainty === "sure" && capital) || isNameLike(word) ? "name" : "stop";
  if (comma) return capital && isNameLike(word) ? "name" : "stop";
  if (isUpper(word) && previous && !read.some((one) => isUpper(one.word) && one.word.length > 1))
    return "stop";
  const told = capital && !isUpper(word);
  return told || isNameLike(word) ? "name" : "stop";
}

const isCapital = (word: string) =>
  word[0] !== word[0]!.toLowerCase() || /^(?:[a-z]['’]|(?:al|el|bin|ben|abu)-)[A-Z]/.test(word);
const isUpper = (word: string) => word.length > 1 && word === word.toUpperCase();
/** One word after "patient" that is neither an abbreviation nor an eponym. */
const standsAlone = (word: string) => !isEponym(word) && !(isUpper(word) && word.length < 6);

const capital = `(?:[A-ZÀ-ÖØ-Þ][${letter}'’‐‑-]*|[dlo]['’][A-Z][${letter}]+)`;
const part = "(?:de|del|la|las|los|da|dos|di|du|van|von|der|den|al|bin|y|St\\.)";
const nameBefore = new RegExp(
  // eslint-disable-next-line regexp/no-super-linear-move -- it is tried on 70 characters only
  `(?<name>${capital}(?:(?:,?[ \\t]|[ \\t]?\\n)(?:${part}[ \\t])*(?:[A-Z]\\.?(?=[ \\t])|${capital})){0,4})[ \\t\\n,]{0,3}$`,
);

/** The name that ends before `at`, with at least so many words, or null. */
export function readNameBefore(text: string, at: number, least: number): [start: number, end: number] | null {
  const from = Math.max(0, at - 70);
  const match = nameBefore.exec(text.slice(from, at));
  if (!match) return null;
  let start = from + match.index;
  const all = match.groups!.name!;
  // The name may follow a label, a title or the first word of a sentence.
  const found = [...all.matchAll(new RegExp(`[${letter}'’‐‑-]+`, "g"))];
  const first = found.findIndex((_, at) => found.slice(at).every(([word], place) => fits(word, place)));
  if (first < 0 || found.length - first < least) return null;
  start += found[first]!.index;
  return [start, from + match.index + all.length];
}

function fits(word: string, place: number): boolean {
  if (word.length === 1 || particles.test(word)) return place > 0;
  if (isMedical(word) || afterNames.has(word.toLowerCase())) return false;
  return place > 0 || (isNameLike(word) && !isEponym(word) && !/^(?:Re|Dear|Mrs?|Ms)$/i.test(word));
}
