import type { Found } from "@/lib/letter/found";
import { dateNear } from "@/lib/parse/fields/summary/near-date";
import { sentencesWith, type Told } from "@/lib/parse/fields/summary/told";

const request =
  /\brequests?\s+for\s+authorization\b(?:\s+\(RFA\))?|\bRFA\b|\b(?:the\s+(?:[a-z]+\s+){1,3})?requested\s+authorization\b|\bauthorization\s+request\b/gi;

/**
 * The date of the treating physician's request for authorization; of several, one by which `denial`
 * (ISO date or null) can have been.
 */
export function readRequestDate(summary: Told, denial: string | null): Found<string> | null {
  const dates = sentencesWith(summary, request).flatMap((telling) => dateNear(telling, 60) ?? []);
  return dates.find(({ value }) => denial === null || value <= denial) ?? dates[0] ?? null;
}
