import type { Quantity, Treatment } from "@/lib/letter/issue";
import { multiply, numberPattern, readAmount } from "@/lib/parse/issue/numbers";
import { takeCount } from "@/lib/parse/issue/quantity/count";
import { doseKind } from "@/lib/parse/issue/quantity/dose-kind";
import { dropLookAlikes } from "@/lib/parse/issue/quantity/look-alikes";
import { type Schedule, takeSchedule } from "@/lib/parse/issue/quantity/schedule";
import { takeStrength } from "@/lib/parse/issue/quantity/strength";
import { Unread } from "@/lib/parse/issue/quantity/unread";
import type { Piece } from "@/lib/parse/piece";

/** "with 2 refills", "three refills", "refills: 2", "refill x 1", "RF 2", "no refills". */
const refills = new RegExp(
  `(?:\\b(?:with|plus|and) )?(?<!#|# )(?<before>\\bno|${numberPattern}) (?:additional )?refills?\\b(?! ?[:x#]? ?\\d)|\\b(?:refills?|rf)[:.]? ?(?:x|times|#)? ?(?<after>\\d{1,2})(?![\\d/.-])`,
);

/** Without one of these a request states no amount; most name a study or a device only. */
const anyNumber = new RegExp(
  `\\d|${numberPattern}|\\b(?:once|twice|thrice|daily|weekly|monthly|no refills?)\\b`,
);

/**
 * What a request states of the disputed amount (domain reference 2.5): schedule, count, strength,
 * refills. Null where it states none. `treatments` decide what a bare "#30" counts. Dates, spinal
 * levels, codes and sizes of a study are no quantities.
 */
export function readQuantity(disputed: Piece, treatments: Treatment[]): Quantity | null {
  const request = new Unread(disputed);
  if (!anyNumber.test(request.text)) return null;
  const kind = doseKind(request.text, treatments);
  const strength = takeStrength(request, kind, treatments.length);
  const refilled = request.take(refills)?.groups;
  dropLookAlikes(request);
  const schedule = takeSchedule(request, kind);
  const count = takeCount(request, kind, treatments.length);
  const span = request.evidence;
  if (!span) return null;
  const { perWeek, weeks, months } = schedule;
  const total = count?.total ?? product(schedule);
  const unit = count
    ? count.unit
    : total !== undefined || perWeek !== undefined
      ? (schedule.perUnit ?? "visits")
      : undefined;
  return {
    ...(perWeek !== undefined && { perWeek }),
    ...(weeks !== undefined && { weeks }),
    ...(months !== undefined && { months }),
    ...(total !== undefined && { total }),
    ...(unit && { unit }),
    ...(strength && { strength }),
    ...(refilled && {
      refills: refilled.before === "no" ? 0 : Number(readAmount(refilled.before ?? refilled.after ?? "")),
    }),
    span,
    certainty: total !== undefined && !count ? "implied" : "stated",
  };
}

function product({ perWeek, weeks, perMonth, months }: Schedule) {
  if (perWeek !== undefined && weeks !== undefined) return multiply(perWeek, weeks);
  if (perMonth !== undefined && months !== undefined) return multiply(perMonth, months);
  return undefined;
}
