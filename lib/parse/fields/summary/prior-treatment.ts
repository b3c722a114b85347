import type { Found } from "@/lib/letter/found";
import { sentencesWith, type Told, toldAfter } from "@/lib/parse/fields/summary/told";
import { readFrom } from "@/lib/parse/piece";

/**
 * "Treatment to date has included", "Prior relevant treatments were noted to include"; never
 * "treatment plan included".
 */
const lead =
  /\btreatments?(?:\s+and\s+evaluations?)?(?:\s+and\s+diagnostic(?:s|\s+(?:testing|studies|tests))?)?(?:\s+(?:history|rendered|received|tried|course))?(?:\s+to\s+date)?\s+(?:(?:has|have|had|was|were|is|are)\s+)?(?:(?:been\s+)?(?:noted|documented|reported)\s+)?(?:to\s+)?(?:date\s+)?(?:includ(?:e[sd]?|ing)|consist(?:s|ed)\s+of)\s*:?\s*|\b(?:has|have|had)\s+been\s+treated\s+with\s*:?\s*|\breceived\s+the\s+following\s+treatments?\s*:?\s*/gi;

/** Treatment before the request, as printed, one text for each sentence that tells of it. */
export function readPriorTreatment(summary: Told): Found<string>[] {
  return sentencesWith(summary, lead).flatMap((telling) => {
    const told = toldAfter(telling);
    return told ? [readFrom(told, told.text)] : [];
  });
}
