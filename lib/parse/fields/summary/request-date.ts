import type { Found } from "@/lib/letter/found";
import { dateNear } from "./near-date";
import { sentencesWith, type Told } from "./told";

const request = /\brequests?\s+for\s+authorization\b(?:\s+\(RFA\))?|\bRFA\b|\bauthorization\s+request\b/gi;

/** The date of the treating physician's request for authorization. */
export function readRequestDate(summary: Told): Found<string> | null {
  return sentencesWith(summary, request).flatMap((telling) => dateNear(telling, 60) ?? [])[0] ?? null;
}
