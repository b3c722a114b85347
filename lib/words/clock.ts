import { type LegalId, terms } from "@/lib/catalog/law";

/** One time limit of a letter: which statement of the law it is of, its last day, and its state. */
export type Limit = {
  id: Extract<LegalId, "appeal-deadline" | "authorize" | "twelve-months">;
  /** Last day, ISO. Exact for months, else counted from the letter's own date. */
  by: string;
  passed: boolean;
};

/** The days of a letter, ISO; `refused` is that of utilization review. */
export type LetterDays = { decided: string | null; refused: string | null };

/**
 * The time limits that follow from a letter's days, as of `today`. A letter does not state when it was
 * served or received, so both are counted from the day of the decision. Limits of which the letter lacks
 * the day are left out.
 */
export function limitsOf({ decided, refused }: LetterDays, today: string): Limit[] {
  const limits: [Limit["id"], string | null][] = [
    ["appeal-deadline", decided && daysAfter(decided, terms.appealDays)],
    ["authorize", decided && workingDaysAfter(decided, terms.authorizeWorkingDays)],
    ["twelve-months", refused && monthsAfter(refused, terms.refusalMonths)],
  ];
  return limits.flatMap(([id, by]) => (by ? [{ id, by, passed: by < today }] : []));
}

/** The whole years from a day to another, both ISO. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function daysAfter(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Saturdays and Sundays do not count; holidays, which differ from year to year, are not known here. */
function workingDaysAfter(iso: string, days: number): string {
  let day = iso;
  for (let left = days; left > 0; ) {
    day = daysAfter(day, 1);
    if (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) left -= 1;
  }
  return day;
}

/** The same day of a later month, or that month's last one. */
function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
