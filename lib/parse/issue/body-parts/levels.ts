/** Vertebral levels that a heading names; `[start, end)` in its text. */
type LevelMention = { part: string; levels: string[]; start: number; end: number };

type Letter = "C" | "T" | "L" | "S";
type Point = { letter: Letter; number: number };

const highest: Record<Letter, number> = { C: 8, T: 12, L: 6, S: 5 };

/**
 * "L4-5", "L5-S1", "C5/C6", "L4-L5-S1", "L5S1", "T-12"; never a supply code such as L1832 or a
 * strength.
 */
const run =
  /(?<![\w.#])[CTLS][- ]?\d{1,2}(?:\s?(?:[-–/]|to|through|thru)\s?[CTLS]?-?\d{1,2}(?!\d)|[CTLS]\d{1,2})*(?![\d.%]|\s?mg|\s?weighted)/gi;
const point = /(?<letter>[CTLS])?[- ]?(?<number>\d{1,2})/gi;

/** "lumbar 4-5", "lumbar 5-sacral 1"; never "lumbar 2-3 times a week". */
const inWords =
  /\b(?<region>cervical|thoracic|lumbar)\s(?<from>\d{1,2})\s?-\s?(?<next>sacr?al\s)?(?<to>\d{1,2})\b(?!\s?(?:x\b|\/|times|per\b|visit|session|week|day|hour|month|a\b))/gi;

/** The levels of the spine that a heading names, in its order, ranges as `L4-L5`. */
export function findLevels(text: string): LevelMention[] {
  const found: LevelMention[] = [];
  for (const match of text.matchAll(run)) {
    const printed = match[0];
    // "t 12" or "l 5" in small letters is no level; nor is a lone T3 or T4, which is a hormone as
    // often.
    if (/^[a-z] /.test(printed)) continue;
    const points = readPoints(printed);
    if (points.length === 1 && points[0]?.letter === "T" && !/thora|t-spine|level|medial branch/i.test(text))
      continue;
    add(points, match.index, match.index + printed.length);
  }
  for (const match of text.matchAll(inWords)) {
    const { region = "", from, next, to } = match.groups ?? {};
    const letter = region[0]?.toUpperCase() as Letter;
    if (!next && Number(to) !== Number(from) + 1) continue;
    const points = [
      { letter, number: Number(from) },
      { letter: next ? ("S" as const) : letter, number: Number(to) },
    ];
    add(points, match.index, match.index + match[0].length);
  }
  return found.sort((a, b) => a.start - b.start);

  function add(points: Point[], start: number, end: number) {
    const first = points[0];
    if (first) found.push({ part: partOf(points), levels: asRanges(points), start, end });
  }
}

function readPoints(printed: string): Point[] {
  const points: Point[] = [];
  for (const { groups } of printed.matchAll(point)) {
    const before = points.at(-1);
    let letter = (groups?.letter?.toUpperCase() ?? before?.letter) as Letter | undefined;
    const number = Number(groups?.number);
    // "L5-1" is short for L5-S1.
    if (!groups?.letter && letter === "L" && before?.number === 5 && number === 1) letter = "S";
    if (!letter || number < 1 || number > highest[letter]) return points;
    points.push({ letter, number });
  }
  return points;
}

function partOf(points: readonly Point[]): string {
  const first = points[0];
  if (first?.letter === "C") return "cervical spine";
  if (first?.letter === "T") return "thoracic spine";
  // S1 alone is a root of the lumbar spine's treatment; S1-S3 are the sacroiliac joint's nerves.
  return first?.letter === "S" && points.length > 1 ? "sacroiliac joint" : "lumbar spine";
}

function asRanges(points: readonly Point[]): string[] {
  const names = points.map(({ letter, number }) => `${letter}${number}`);
  if (names.length === 1) return names;
  return names.slice(1).map((name, at) => `${names[at]}-${name}`);
}
