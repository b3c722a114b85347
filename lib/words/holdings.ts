import { officialTotals } from "@/lib/catalog/official-totals";
import { counted } from "@/lib/words/numbers";

type Held = {
  determinations: number;
  samples: number;
  /** ISO dates, of issued letters where there are any. */
  firstDecision: string | null;
  lastDecision: string | null;
};

/** Letters that were published by the newest totals, in tenths of a million, rounded down. */
const published = Math.floor(officialTotals.reduce((sum, { letters }) => sum + letters, 0) / 100_000) / 10;
const firstPublished = officialTotals[0]?.year;

/**
 * How little of all letters is held: "This casebook holds 102 letters, decided from 2016 to 2017, of
 * more than 1.7 million issued since 2014." Null where no letter is held.
 */
export function holdingsWords({ determinations, samples, firstDecision, lastDecision }: Held): string | null {
  if (determinations === 0) return null;
  const of = `of more than ${published} million issued since ${firstPublished}`;
  const real = determinations - samples;
  if (real === 0) return `This casebook holds no issued letter yet, ${of}.`;
  return `This casebook holds ${counted(real, "letter")}${years(firstDecision, lastDecision)}, ${of}.`;
}

function years(first: string | null, last: string | null): string {
  if (!first || !last) return "";
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? `, decided in ${from}` : `, decided from ${from} to ${to}`;
}
