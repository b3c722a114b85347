import type { Found } from "@/lib/letter/found";
import { cut, type Piece, readFrom } from "../piece";
import type { FieldReader, LetterFields } from "./letter-fields";
import { firstDate } from "./printed-date";

type Dates = LetterFields["dates"];
type Row = keyof Dates | "caseNumber" | "priority";

/**
 * Labels and values of the header table, in any order of reading: a value belongs to the oldest label that still waits for a
 * value of its kind. "Application Received:" often has its date between its two words.
 */
const cell = new RegExp(
  [
    "(?<caseNumber>\\bCase\\s(?:Number|No\\.?)|\\bCase\\s?#)",
    "(?<assigned>\\bDate\\s(?:Assigned|of\\sAssignment)|\\bAssigned\\sDate)",
    "(?<injury>\\bDate\\sof\\sInjury|\\bInjury\\sDate|\\bDOI(?=:))",
    "(?<decision>\\bDecision\\sDate|\\bDate\\sof\\sDecision|\\bDetermination\\sDate|\\bDated(?=:))",
    "(?<urDenial>\\bUR\\s(?:Denial|Decision)\\sDate|\\bDate\\sof\\sUR\\s(?:Decision|Denial))",
    "(?<priority>\\bPriority(?=\\s?:))",
    "(?<applicationReceived>\\bApplication\\sReceived|\\bDate\\sApplication\\sReceived|\\bApplication(?=\\s[\\d:]))",
    "(?<number>\\bCM\\d{2}\\s?-\\s?\\d{7}\\b)",
    "(?<word>\\b(?:Standard|Expedited)\\b)",
    "(?<date>(?<![\\d/-])\\d{1,2}\\s?[-/]\\s?\\d{1,2}\\s?[-/]\\s?\\d{2,5}(?![\\d/-])|\\b[A-Z][a-z]{2,8}\\.?\\s\\d{1,2},\\s\\d{4}\\b)",
  ].join("|"),
  "gi",
);

/** Case number, dates and priority from the table above the first section; all null in texts that lack it. */
export const readHeader: FieldReader = ({ header, letter }) => {
  const cells = headerCells(header);
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
    const printed = value && firstDate(value.text);
    if (printed?.date) dates[name] = readFrom(value!, printed.date);
    else if (value) warnings.push(readFrom(value, "implausible-date"));
  }
  return {
    caseNumber: readCaseNumber(cells.get("caseNumber") ?? footOf(letter)),
    dates,
    priority: readPriority(cells),
    warnings,
  };
};

/** The values of the header table by their labels, as printed. */
export function headerCells(header: Piece): Map<Row, Piece> {
  const waiting: Row[] = [];
  const cells = new Map<Row, Piece>();
  for (const match of header.text.matchAll(cell)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    if (kind !== "number" && kind !== "word" && kind !== "date") {
      if (!cells.has(kind as Row)) waiting.push(kind as Row);
      continue;
    }
    const row = waiting.findIndex((name) => kindOf(name) === kind);
    const value = cut(header, match.index, match.index + match[0].length);
    if (row >= 0) cells.set(waiting.splice(row, 1)[0]!, value);
    else if (kind === "number" && !cells.has("caseNumber")) cells.set("caseNumber", value);
  }
  return cells;
}

function kindOf(row: Row): "number" | "word" | "date" {
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

function readPriority(cells: Map<Row, Piece>): LetterFields["priority"] {
  const value = cells.get("priority");
  if (!value) return null;
  return readFrom(value, /^e/i.test(value.text) ? "Expedited" : "Standard");
}
