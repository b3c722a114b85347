import type { Format } from "@/lib/letter/vocabulary";

/**
 * A letter shows its kind on its first pages; what names the headings only later on writes about
 * letters.
 */
const firstPages = 12_000;

const modernStart =
  /\bHOW\s+THE\s+IMR\s+FINAL\s+DETERMINATION\s+WAS\s+MADE\b|\bexpert\s+reviewer\s+developed\s+the\s+following\s+clinical\s+case\s+summary\b|\bIMR\s+ISSUES?,?\s+DECISIONS?,?\s+(?:AND|&)\s+RATIONALES?\b/i;
const credentialBlock =
  /\bState\(s\)\s+of\s+Licensure|\bExpert\s+Reviewer\s+has\s+the\s+following\s+credentials/i;
/**
 * "Low Back Complaints 2004, Section(s): …", "Acupuncture Treatment 2007"; the older style has
 * "Page(s):" and no year.
 */
const sectionStyle = /\bSection\(s\)\s*:|\bbased\s+on\s+MTUS\s[A-Z][^.:]{3,80}\s(?:19|20)\d{2}\b/;
/** From then on all letters seen cite in that style. */
const sectionStyleSince = "2016-12-01";
/** Guideline names of the schedule that took effect on 1 December 2017, cited as the MTUS. */
const scheduleOf2017 =
  /\bbased\s+on\s+MTUS\s(?:ACOEM\s+)?(?:[^.]{0,120}\s)?(?:(?:Thoracic\s+Spine|Shoulder|Elbow|Forearm|Low\s+Back|Knee|Foot|Hip\s+and\s+Groin|Eye)\s+Disorders\b|Workplace\s+Mental\s+Health\b|(?:Initial\s+Approaches\s+to\s+Treatment|Chronic\s+Pain|Opioids?)\s+(?:Guidelines?\s+)?20(?:1[7-9]|2\d)\b)/i;

/** Whether a text opens like a letter of 2014 or later. */
export function opensLikeModernLetter(text: string): boolean {
  return modernStart.test(text.slice(0, firstPages));
}

/**
 * The format of a letter of 2014 or later, by its citations and its reviewer's credentials.
 * `decided`: ISO date or null.
 */
export function modernFormat(text: string, decided: string | null): Format {
  if ((decided !== null && decided >= "2018-01-01") || scheduleOf2017.test(text)) return "F4";
  if (!credentialBlock.test(text)) return "F3a";
  return sectionStyle.test(text) || (decided !== null && decided >= sectionStyleSince) ? "F3c" : "F3b";
}
