import type { Amount, BodyPart, Quantity } from "@/lib/letter/issue";
import { counted } from "@/lib/words/numbers";

/** "left shoulder", "lumbar spine (L4-L5)". */
export function bodyPartWords({ value, side, levels }: BodyPart): string {
  const levelWords = levels.length ? ` (${levels.join(", ")})` : "";
  return `${side ? `${side} ` : ""}${value}${levelWords}`;
}

const amount = (value: Amount) => (Array.isArray(value) ? `${value[0]}–${value[1]}` : String(value));
/** "6 weeks", "1 week", "2–3 weeks". */
const amountOf = (value: Amount, unit: string) =>
  `${amount(value)} ${value === 1 ? unit.replace(/s$/, "") : unit}`;

/** "12 visits, 2 a week for 6 weeks", "60 tablets, 10/325 mg, 2 refills". */
export function quantityWords(quantity: Quantity): string {
  const { total, unit, strength, perWeek, weeks, months, refills } = quantity;
  const span = weeks ? amountOf(weeks, "weeks") : months ? amountOf(months, "months") : "";
  const rhythm = perWeek ? `${amount(perWeek)} a week${span && ` for ${span}`}` : span && `over ${span}`;
  const whole = total === undefined ? (unit ?? "") : amountOf(total, unit ?? "in all");
  const more = refills === undefined ? "" : counted(refills, "refill");
  return [whole, strength, rhythm, more].filter(Boolean).join(", ");
}
