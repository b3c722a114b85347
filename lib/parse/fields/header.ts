import type { Found } from "@/lib/letter/found";
import type { FieldReader, LetterFields } from "@/lib/parse/fields/letter-fields";
import { isoDate } from "@/lib/parse/fields/printed-date";
import type { HeaderCells } from "@/lib/parse/letter-parts";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";

type Dates = LetterFields["dates"];
type Row = HeaderCells extends Map<infer Label, Piece> ? Label : never;

/**
 * Labels and values of the header table and of the sentence that replaces it in 2013. "Application
 * Received:" often has its date between its two words.
 */
const cell = new RegExp(
  [
    "(?<caseNumber>\\bCase\\s(?:Number|No\\.?)|\\bCase\\s?#)",
    "(?<assigned>\\bNotice\\sof\\sAssignment\\s[^.]{0,100}?\\son(?=\\s\\d)|\\bDate\\s(?:Assigned|of\\sAssignment)|\\bAssigned\\sDate)",
    "(?<injury>\\bDate\\sof\\sInjury|\\bInjury\\sDate|\\bDOI(?=:))",
    "(?<decision>\\bDecision\\sDate|\\bDate\\sof\\sDecision|\\bDetermination\\sDate|\\bDated(?=:))",
    "(?<urDenial>\\bUtilization\\sReview\\sDenial\\sdated|\\bUR\\s(?:Denial|Decision)\\sDate|\\bDate\\sof\\sUR\\s(?:Decision|Denial))",
    "(?<priority>\\bPriority(?=\\s?:))",
    "(?<applicationReceived>\\bApplication\\sReceived|\\bDate\\sApplication\\sReceived|\\bIndependent\\sMedical\\sReview\\swas\\sfiled\\son|\\bApplication(?=\\s[\\d:]))",
    "(?<number>\\bCM\\d{2}\\s?-\\s?\\d{7}\\b)",
    "(?<word>\\b(?:Standard|Expedited)\\b)",
    "(?<date>(?<![\\d/-])\\d{1,2}\\s?[-/]\\s?\\d{1,2}\\s?[-/]\\s?\\d{2,5}(?![\\d/-])|\\b[A-Z][a-z]{2,8}\\.?\\s\\d{1,2},\\s\\d{4}\\b)",
  ].join("|"),
  "gi",
);

/**
 * Case number, dates and priority from the table above the first section; all null in texts that
 * lack it.
 */
export const readHeader: FieldReader = ({ header: cells, letter }) => {
  const dates: Dates = {
    assigned: null,
    injury: null,
    decision: null,
    urDenial: null,
    applicationReceived: null,
  };
  const warnings: LetterFields["warnings"] = [];
  for (const name of Object.keys(dates) as (keyof Dates)[]) {
    const value = cells.get(name);
    const date = value && isoDate(value.text);
    if (value && date) dates[name] = readFrom(value, date);
    else if (value) warnings.push(readFrom(value, "implausible-date"));
  }
  return {
    caseNumber: readCaseNumber(cells.get("caseNumber") ?? footOf(letter)),
    dates,
    priority: readPriority(cells),
    warnings,
  };
};

/**
 * The values of the header table by their labels, as printed. A run of labels is followed by its
 * values in the same order, whether each label has its value behind it or a column of labels a
 * column of values; where values are fewer, the last labels have them.
 */
export function headerCells(header: Piece): HeaderCells {
  const cells: HeaderCells = new Map();
  let labels: Row[] = [];
  let values: { kind: Kind; piece: Piece }[] = [];
  const settle = () => {
    for (const kind of kinds) {
      const waiting = labels.filter((row) => kindOf(row) === kind);
      const printed = values.filter((value) => value.kind === kind).slice(0, waiting.length);
      waiting.slice(waiting.length - printed.length).forEach((row, index) => {
        if (!cells.has(row)) cells.set(row, printed[index]!.piece);
      });
    }
    labels = [];
    values = [];
  };
  for (const match of header.text.matchAll(cell)) {
    const kind = kinds.find((name) => match.groups?.[name] !== undefined);
    if (kind) values.push({ kind, piece: cut(header, match.index, match.index + match[0].length) });
    else {
      if (values.length > 0) settle();
      labels.push(...rows.filter((row) => match.groups?.[row] !== undefined));
    }
  }
  settle();
  return cells;
}

const rows: readonly Row[] = [
  "caseNumber",
  "assigned",
  "injury",
  "decision",
  "urDenial",
  "priority",
  "applicationReceived",
];
const kinds = ["number", "word", "date"] as const;
type Kind = (typeof kinds)[number];

function kindOf(row: Row): Kind {
  if (row === "caseNumber") return "number";
  return row === "priority" ? "word" : "date";
}

/** Some texts lack the table but name their case elsewhere ("IMR Case Number: …"). */
function footOf(letter: Piece): Piece | undefined {
  const match = /\bCase\sNumber:?\s(?<number>CM\d{2}-\d{7})\b/i.exec(letter.text);
  const number = match?.groups?.number;
  if (!match || !number) return undefined;
  const end = match.index + match[0].length;
  return cut(letter, end - number.length, end);
}

function readCaseNumber(value: Piece | undefined): Found<string> | null {
  return value ? readFrom(value, value.text.replace(/\s/g, "").toUpperCase()) : null;
}

function readPriority(cells: HeaderCells): LetterFields["priority"] {
  const value = cells.get("priority");
  if (!value) return null;
  return readFrom(value, /^e/i.test(value.text) ? "Expedited" : "Standard");
}
