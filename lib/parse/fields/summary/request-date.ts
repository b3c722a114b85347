import type { Found } from "@/lib/letter/found";
import type { Piece } from "../../piece";
import { dateNear } from "./near-date";

const request = /\brequests?\s+for\s+authorization\b(?:\s+\(RFA\))?|\bRFA\b|\bauthorization\s+request\b/i;

/** The date of the treating physician's request for authorization. */
export function readRequestDate(sentences: Piece[]): Found<string> | null {
  for (const sentence of sentences) {
    const date = dateNear(sentence, request, 60);
    if (date) return date;
  }
  return null;
}
