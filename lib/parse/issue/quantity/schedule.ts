import type { Amount } from "@/lib/letter/issue";
import { amountPattern, multiply, readAmount } from "@/lib/parse/issue/numbers";
import type { DoseKind } from "@/lib/parse/issue/quantity/dose-kind";
import type { Unread } from "@/lib/parse/issue/quantity/unread";

/**
 * How often and for how long. `months` of a monthly schedule multiply, those of a weekly one do
 * not.
 */
export type Schedule = {
  perWeek?: Amount;
  weeks?: Amount;
  months?: Amount;
  perMonth?: Amount;
  perUnit?: "days";
};

const weekPattern = "(?:weeks?|wks?)\\b";
const monthPattern = "(?:months?|mos?|mths?)\\b";
const times = "(?:x|times?|visits?|sessions?|treatments?|appointments?)'?s?|(?<days>days?)";

/** "2 times a week", "2x/wk", "2 per week", "3 sessions weekly", "5 days a week". */
const perWeek = new RegExp(
  `(?<often>${amountPattern}) ?(?:(?:${times})(?: ?(?:a|an|per|each|every|/|x))?|a|per|each|every|/) ?(?:${weekPattern}|weekly\\b)|(?<plain>${amountPattern}) ?weekly\\b`,
);
const onceAWeek = new RegExp(
  `\\b(?<word>once|twice|thrice)(?: ?\\(\\d\\))? ?(?:(?:a|per|each|every|/|x) ?)?(?:${weekPattern}|weekly\\b)`,
);
const weekly = new RegExp(`(?<!bi-)\\b(?:weekly|every ${weekPattern})`);
const daily = /\bdaily\b/;
const perMonth = new RegExp(
  `(?:(?<often>${amountPattern}) ?(?:x|times?|visits?|sessions?) ?(?:a|per|each|every|/|x)?|\\b(?<word>once|twice)(?: ?(?:a|per|each|every))?) ?(?:${monthPattern}|monthly\\b)|\\bmonthly\\b`,
);

/** "2x6", "2 times 6", "3 x 4 weeks": times a week by weeks. */
const crossed = new RegExp(
  `(?<often>${amountPattern}) ?(?:x|times|×|\\*|by) ?(?<weeks>${amountPattern})(?! ?-?(?:${monthPattern}|days?\\b|refill))(?: ?-?${weekPattern})?`,
);
const lead = "(?:\\b(?:for|x|times|over|during|in|within)|×|\\*|@)? ?";
const forWeeks = new RegExp(`${lead}(?<amount>${amountPattern}) ?-?${weekPattern}`);
const forMonths = new RegExp(`${lead}(?<amount>${amountPattern}) ?-?${monthPattern}`);
const forYears = new RegExp(`${lead}(?<amount>${amountPattern}) ?-?(?:years?|yrs?)\\b`);
/** After a frequency a bare "x 6" counts weeks. */
const bareWeeks = new RegExp(
  `(?:\\b(?:times|x)|×|\\*|,? for) ?(?<amount>${amountPattern})(?! ?-?(?:visits?|sessions?|treatments?|days?|${monthPattern}))`,
);

const often: Record<string, number> = { once: 1, twice: 2, thrice: 3 };

/** Whose days are counted as days; a nurse's or a therapist's are visits. */
const program = /\bprograms?\b|\brestoration\b|\bhardening\b|\bconditioning\b|\brehab/;

/** Takes frequency and duration out of a request. */
export function takeSchedule(request: Unread, kind: DoseKind): Schedule {
  const schedule = takeFrequency(request, kind);
  const weeks =
    request.take(forWeeks)?.groups?.amount ?? (schedule.perWeek && request.take(bareWeeks)?.groups?.amount);
  if (weeks && schedule.weeks === undefined) schedule.weeks = readAmount(weeks);
  const months = request.take(forMonths)?.groups?.amount;
  const years = months ? undefined : request.take(forYears)?.groups?.amount;
  if (months) schedule.months = readAmount(months);
  if (years) schedule.months = Number(readAmount(years)) * 12;
  return schedule;
}

/** Of a drug or a device "3 times a week" is how it is used, not how often it is requested. */
function takeFrequency(request: Unread, kind: DoseKind): Schedule {
  if (kind !== "therapy" && kind !== "injection") return {};
  const stated = request.take(perWeek)?.groups;
  if (stated) {
    const schedule: Schedule = { perWeek: readAmount(stated.often ?? stated.plain ?? "") };
    return stated.days && program.test(request.text) ? { ...schedule, perUnit: "days" } : schedule;
  }
  const word = request.take(onceAWeek)?.groups?.word;
  if (word) return { perWeek: often[word] ?? 1 };
  if (kind === "injection") return {};
  const cross = request.take(crossed)?.groups;
  if (cross) return { perWeek: readAmount(cross.often ?? ""), weeks: readAmount(cross.weeks ?? "") };
  if (request.take(weekly)) return { perWeek: 1 };
  if (request.take(daily)) return { perWeek: 7 };
  const month = request.take(perMonth);
  if (!month) return {};
  return {
    perMonth: month.groups?.often
      ? readAmount(month.groups.often)
      : (often[month.groups?.word ?? "once"] ?? 1),
  };
}

const each = "(?: ?(?:a|per|each|every|/)) ?";
const hoursOf = `(?<hours>${amountPattern}) ?-?(?:hours?|hrs?)`;
const between = "(?:,| x| times| for|;| and)? ?";
/** "8 hours a day, 7 days a week x 4 weeks", "20 hours per week for 4 weeks", "4 hours a day for 14 days". */
const hoursADay = new RegExp(
  `${hoursOf}(?:${each}day|(?: ?(?:daily)))${between}(?<days>${amountPattern}) ?days?${each}${weekPattern}${between}(?:(?:for|x|times) )?(?<weeks>${amountPattern}) ?${weekPattern}`,
);
const hoursAWeek = new RegExp(
  `${hoursOf}(?:${each}${weekPattern}| weekly\\b)${between}(?:(?:for|x|times) )?(?<weeks>${amountPattern}) ?${weekPattern}`,
);
const hoursForDays = new RegExp(
  `${hoursOf}(?:${each}day| daily)${between}(?:(?:for|x|times) )?(?<days>${amountPattern}) ?days?\\b(?!${each}w)`,
);

/** Hours of care by the day and the week, as their sum; undefined where the time has no end. */
export function takeHours(
  request: Unread,
): { total: Amount; unit: string; perWeek?: Amount; weeks?: Amount; months?: undefined } | undefined {
  const found = [hoursADay, hoursAWeek, hoursForDays].map((form) => request.take(form)?.groups).find(Boolean);
  if (!found) return undefined;
  const { hours = "", days, weeks } = found;
  const amounts = days ? multiply(readAmount(hours), readAmount(days)) : readAmount(hours);
  if (!weeks) return { total: amounts, unit: "hours" };
  return {
    total: multiply(amounts, readAmount(weeks)),
    unit: "hours",
    perWeek: amounts,
    weeks: readAmount(weeks),
  };
}
