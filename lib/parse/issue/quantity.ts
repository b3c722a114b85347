import type { Amount, Quantity, Treatment } from "@/lib/letter/issue";
import { add, multiply, numberPattern, readAmount } from "@/lib/parse/issue/numbers";
import { type Count, takeCount } from "@/lib/parse/issue/quantity/count";
import { doseKind } from "@/lib/parse/issue/quantity/dose-kind";
import { dropLookAlikes } from "@/lib/parse/issue/quantity/look-alikes";
import { type Schedule, takeHours, takeSchedule } from "@/lib/parse/issue/quantity/schedule";
import { type Size, takeStrength } from "@/lib/parse/issue/quantity/strength";
import { Unread } from "@/lib/parse/issue/quantity/unread";
import { cut, type Piece } from "@/lib/parse/piece";

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
  const { strength, size } = takeStrength(request, kind, treatments.length);
  const refilled = request.take(refills)?.groups;
  const hours = kind === "therapy" ? takeHours(request) : undefined;
  dropLookAlikes(request);
  const sum = kind === "therapy" && !hours ? takeSum(request) : undefined;
  const schedule = hours || sum ? {} : takeSchedule(request, kind);
  const count = hours ?? sum ?? takeCount(request, kind, treatments.length) ?? takeSize(request, size);
  const span = request.evidence;
  if (!span) return null;
  const { perWeek, weeks, months } = hours ?? schedule;
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
    certainty: total !== undefined && (!count || hours || sum) ? "implied" : "stated",
  };
}

function takeSize(request: Unread, size: Size | undefined): Count | undefined {
  if (!size) return undefined;
  request.takeStretch(size.from, size.to);
  return { total: size.total, unit: size.unit };
}

/** Between two parts of a request that add up; "then" always, the others where both name a therapy. */
const joint = /[,;]? ?\b(?:then|followed by)\b|[,;]? (?:and|plus|&) |; ?/g;
const phase = /then|followed/;
const therapy =
  /\b(?:therapy|therapies|physiotherapy|psychotherapy|acupuncture|chiropractic|massage|biofeedback|counsel\w*|pt|ot|cbt|hydrotherapy)\b/;

/** "2 x week x 4 weeks then 1 x week x 4 weeks", "12 sessions and group therapy 12 sessions". */
function takeSum(request: Unread): Count | undefined {
  const joints = [...request.text.matchAll(joint)];
  if (joints.length === 0) return undefined;
  const ends = [...joints.map(({ index }) => index), request.text.length];
  let total: Amount = 0;
  let counted = 0;
  for (const [at, end] of ends.entries()) {
    const before = joints[at - 1];
    const part = new Unread(cut(request.piece, before ? before.index + before[0].length : 0, end));
    dropLookAlikes(part);
    const phased = before !== undefined && phase.test(before[0]);
    if (at > 0 && !phased && !therapy.test(part.text)) continue;
    const schedule = takeSchedule(part, "therapy");
    const count = takeCount(part, "therapy", 1);
    const amount = count?.unit === "visits" ? count.total : product(schedule);
    if (amount === undefined) continue;
    total = add(total, amount);
    counted += 1;
  }
  if (counted < 2) return undefined;
  request.takeStretch(0, request.text.length);
  return { total, unit: "visits" };
}

function product({ perWeek, weeks, perMonth, months }: Schedule) {
  if (perWeek !== undefined && weeks !== undefined) return multiply(perWeek, weeks);
  if (perMonth !== undefined && months !== undefined) return multiply(perMonth, months);
  return undefined;
}
