import type { Amount } from "@/lib/letter/issue";
import { amountPattern, numberPattern, readAmount } from "@/lib/parse/issue/numbers";
import { type DoseKind, unitOf } from "@/lib/parse/issue/quantity/dose-kind";
import type { Unread } from "@/lib/parse/issue/quantity/unread";

/**
 * How many, and of what; `unit` is undefined for things that have no unit of their own ("2 leg
 * wraps").
 */
export type Count = { total: Amount; unit: string | undefined };

/** Words that are counted, and the unit that they mean. */
const units: [RegExp, string][] = [
  [/^(?:visit|session|treatment|appointment|follow|encounter|consult)/, "visits"],
  [/^(?:injection|block|shot)/, "injections"],
  [/^(?:tablet|tab|pill)/, "tablets"],
  [/^cap/, "capsules"],
  [/^patch/, "patches"],
  [/^box/, "boxes"],
  [/^bottle/, "bottles"],
  [/^tube/, "tubes"],
  [/^vial/, "vials"],
  [/^kit/, "kits"],
  [/^pair/, "pairs"],
  [/^day/, "days"],
  [/^(?:hour|hr)/, "hours"],
  [/^(?:gram|gm|g$)/, "grams"],
  [/^(?:ml|cc)/, "ml"],
  [/^unit/, "units"],
];

const therapy = "visits?|sessions?|treatments?|appointments?|encounters?";
const things = `${therapy}|injections?|blocks?|tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|box(?:es)?|bottles?|tubes?|vials?|pairs?|count|ct`;
const short = `(?: ?(?:${things}|kits?|units?|days?(?! ?supply)|grams?|gms?|g|ml|cc))`;
const words =
  "(?:(?!for\\b|to\\b|of\\b|and\\b|with\\b|a\\b|per\\b|x\\b|times\\b|weeks?\\b|months?\\b|days?\\b)[a-z·&/'.()-]{1,24} ){0,6}";

/**
 * "six (6) visits", "12-18 more sessions", "Eight physical therapy sessions", "3 lumbar epidural
 * injections".
 */
const beforeThing = new RegExp(
  `(?<amount>${amountPattern}) ?-?${words}(?<thing>(?:${things})(?:\\(s\\))?)(?![a-z])`,
);
/** "sessions, 12", "visits (6)", "treatments x 8", "sessions #8". */
const afterThing = new RegExp(
  `\\b(?<thing>${therapy}|injections?)(?:\\(s\\))?[,:;]? ?(?:-|x|×|times|#|qty:?|quantity:?|\\()? ?(?<amount>${amountPattern})\\)?`,
);
/**
 * "#60", "QTY: 2", "quantity of 30", "dispense 60", "total of 12", with the thing where it follows.
 */
const marked = new RegExp(
  `(?:#|\\b(?:qty|quantity|dispense|disp|count|ct)\\b[.:]?(?: ?of)?|\\b(?:qty|disp)|\\btotal(?: of|:)|\\bbox(?:es)? of) ?#? ?(?<amount>${amountPattern})(?<thing>${short})?(?![a-z])`,
);
const everyMark = /#|\bqty\b|\bquantity\b/g;
/** "x 6", "times 3". */
const timesOver = new RegExp(`(?:\\b(?:x|times)|×|\\*) ?(?<amount>${amountPattern})(?! ?(?:x|times)\\b)`);
const dayCount = new RegExp(`(?<amount>${amountPattern}) ?-?(?:days?|nights?|d)\\b`);
const hourCount = new RegExp(`(?<amount>${amountPattern}) ?-?(?:hours?|hrs?)\\b`);
const inBrackets = new RegExp(`\\((?<amount>${amountPattern})\\)`);
const atEnd = new RegExp(
  `(?:[,;:]|\\b(?:pt|ot|therapy|physiotherapy|acupuncture|chiropractic|for)) ?(?<amount>${amountPattern})[ .]*$`,
);
/** "2 leg wraps", "One (1) x-ray", after a prefix that ends in a colon or is a flag. */
const leading = new RegExp(
  `^(?:[a-z ]{1,40}: ?|(?:retrospective|retro|additional|initial|post-?op(?:erative)?|pre-?op(?:erative)?|purchase of|rental of|associated surgical service) ){0,3}(?<amount>${numberPattern}) (?![-–/]|·|percent|times?\\b|weeks?\\b|months?\\b|days?\\b|hours?\\b|x ?\\d|to\\b|or\\b)(?=[a-z])`,
);

/**
 * Takes the count out of a request; the surest form first. Of two drugs with a count each it is
 * nobody's: undefined.
 */
export function takeCount(request: Unread, kind: DoseKind, drugs: number): Count | undefined {
  if (drugs > 1 && (request.text.match(everyMark)?.length ?? 0) > 1) return undefined;
  const forms =
    kind === "therapy" || kind === "injection" ? [beforeThing, afterThing, marked] : [marked, beforeThing];
  for (const form of forms) {
    const count = countOf(request.take(form), kind);
    if (count) return count;
  }
  const days = takeDays(request, kind);
  if (days) return days;
  const times = request.take(timesOver)?.groups?.amount;
  if (times) return { total: readAmount(times), unit: kind === "service" ? "visits" : unitOf[kind] };
  const loose =
    kind === "therapy" ? (request.take(inBrackets) ?? request.take(atEnd))?.groups?.amount : undefined;
  if (loose) return { total: readAmount(loose), unit: "visits" };
  const first = request.take(leading)?.groups?.amount;
  return first ? { total: readAmount(first), unit: undefined } : undefined;
}

function countOf(match: RegExpExecArray | null, kind: DoseKind): Count | undefined {
  const { amount, thing } = match?.groups ?? {};
  if (amount === undefined) return undefined;
  const bare = thing?.trim();
  return { total: readAmount(amount), unit: (bare && unitNamed(bare)) ?? unitOf[kind] };
}

function unitNamed(thing: string): string | undefined {
  return units.find(([pattern]) => pattern.test(thing))?.[1];
}

/** Days of a rental, a trial, a stay, a supply; hours of a programme. */
function takeDays(request: Unread, kind: DoseKind): Count | undefined {
  const days = request.take(dayCount)?.groups?.amount;
  if (days) return { total: readAmount(days), unit: "days" };
  const hours = kind === "therapy" ? request.take(hourCount)?.groups?.amount : undefined;
  return hours ? { total: readAmount(hours), unit: "hours" } : undefined;
}
