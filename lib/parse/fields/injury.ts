import type { FieldReader, LetterFields } from "@/lib/parse/fields/letter-fields";
import { findDates, isoDate, type PrintedDate } from "@/lib/parse/fields/printed-date";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";

/** Words that name the date outright. */
const named =
  /(?:\bdates?\s+of\s+(?:the\s+)?(?:industrial\s+|work\s+|work-related\s+)?injur(?:y|ies)|\binjury\s+dates?|\bdate\s+of\s+(?:accident|loss)|\bD\.?O\.?I\.?)(?:\s*\(DOI\))?[\s:,=]*(?:(?:of|is|was|on|as|listed|noted|reported|dated|from|occurred)[\s:,]+){0,3}$/i;
/** An event and its date in one clause; "injured worker" is the person, not the event. */
const event =
  /\b(?:injur(?:y|ies)|injured(?!\s+(?:worker|employee|person|party))|claims?|accident|incident|trauma|assault(?:ed)?|fall|fell|exposure)\b(?<between>[^.;\d]{0,90})$/i;
/** How far before its date an event is named. */
const reach = 110;
const lead =
  /(?:^|\s)(?:on|of|from|dated|date|about|since|beginning|occurring|occurred|sustained|starting)\s*(?:or\s+about\s*)?$|^[\s,]*$/i;

/**
 * The date of injury of the summary, else of the header. A print that is no possible date, or that
 * lies after the decision, is kept as printed with an `implausible-date` warning.
 */
export const readInjury: FieldReader = ({ summary, header }, { dates, warnings }) => {
  const inSummary = summary && findInjuryDate(summary, dates.injury?.value ?? null);
  if (inSummary) return judge(inSummary.piece, inSummary.printed, dates.decision?.value ?? null, warnings);
  const cell = header.get("injury");
  return { injury: { date: dates.injury, raw: cell ? readFrom(cell, cell.text) : null } };
};

/** Summaries open with the worker and the injury; further on, events are as often other ones. */
const opening = 300;

function findInjuryDate(
  summary: Piece,
  inHeader: string | null,
): { piece: Piece; printed: PrintedDate } | null {
  const dates = findDates(summary.text).map((printed) => ({
    printed,
    before: summary.text.slice(Math.max(0, printed.start - reach), printed.start),
  }));
  const found =
    dates.find(
      ({ printed, before }) => printed.start < opening && (named.test(before) || tellsEvent(before)),
    ) ??
    dates.find(({ before }) => named.test(before)) ??
    dates.find(({ printed }) => inHeader !== null && isoDate(printed.raw) === inHeader) ??
    dates.find(({ before }) => tellsEvent(before));
  return found
    ? { printed: found.printed, piece: cut(summary, found.printed.start, found.printed.end) }
    : null;
}

function tellsEvent(before: string): boolean {
  const between = event.exec(before)?.groups?.between;
  return between !== undefined && lead.test(between);
}

function judge(
  piece: Piece,
  printed: PrintedDate,
  decision: string | null,
  warnings: LetterFields["warnings"],
): Partial<LetterFields> {
  const raw = readFrom(piece, printed.raw);
  const date = isoDate(printed.raw);
  if (date && (decision === null || date <= decision))
    return { injury: { date: readFrom(piece, date), raw } };
  return { injury: { date: null, raw }, warnings: [...warnings, readFrom(piece, "implausible-date")] };
}
