import { amountPattern } from "@/lib/parse/issue/numbers";
import type { Unread } from "@/lib/parse/issue/quantity/unread";

const month = "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec";
const sessions = "visits?|sessions?|treatments?|x\\b|times?|weeks?|wks?|months?|days?";

/** Numbers that are no quantity, in the order in which they are looked for. Lower case. */
const lookAlikes = [
  // Dates: 11/18/16, 2016-11-18, 12/2016, November 3, 2016; a service date cut short ("dos: 12/5").
  "\\bdos:? ?\\d[\\d/-]*",
  "\\b\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d{2})\\b(?! ?m?c?g)",
  "\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b",
  "\\b\\d{1,2}/(?:19|20)\\d\\d\\b",
  `\\b(?:${month})[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?\\b`,
  "(?<!#|# )\\b(?:19|20)[012]\\d\\b(?! ?(?:mg|mcg|units?|ml|g)\\b)",
  // Codes: CPT, HCPCS, ICD.
  "\\b(?:cpt|hcpcs|icd)(?:-?(?:9|10))?(?: codes?)?:? ?#? ?[a-z]?\\d[\\da-z.]*",
  "\\b\\d{5,}\\b",
  "\\b\\d{3}\\.(?!0+\\b)\\d{1,2}\\b(?! ?(?:mg|mcg|gm?s?|ml|cc|%))",
  // When to come back, not for how long.
  `\\b(?:follow[- ]?up|re-?eval\\w*|return|re-?check|revisit)\\b(?:[^\\d.;]|(?<=\\bdr)\\.){0,40}?\\bin ${amountPattern} ?-?(?:days?|weeks?|wks?|months?|mos?)\\b`,
  // Spinal levels, vitamins, H2 and whatever else is a letter with a number; not "x6", "qty30",
  // "rf2".
  "\\b[ctls]-?\\d{1,2}(?: ?(?:[-–/,&]|and|to|through) ?[ctls]-?\\d{1,2}| ?[-–/] ?\\d{1,2}(?!\\d| ?(?:visit|session|mg))){0,6}\\b",
  "\\b(?:cervical|thoracic|lumbar|sacral|lumbosacral) \\d(?: ?[-–/] ?(?:\\d|(?:sacr?al|thoracic|lumbar) \\d))+",
  "\\b(?!x\\d|qty|rf\\d|disp)[a-z]{1,12}(?<!x)\\d[\\da-z.]*(?:[-/]\\d+)?",
  `\\b(?!visits|sessions|treatments|therapy|x-)[a-z]{1,20}-\\d{1,2}[a-z]?\\b(?! ?(?:${sessions}))`,
  "\\btylenol(?: with codeine| w/ ?codeine)? ?(?:#|no\\.? ?)[234]\\b",
  // Sizes and kinds of a study, a device or an operation: 1.5 tesla, two views, 3-phase, 2 level,
  // 12 panel, 3-in-1.
  "\\b\\d(?:\\.\\d)? ?-?(?:tesla|t)\\b",
  `${amountPattern}[ -]?(?:views?|levels?|panels?|phases?|stages?|parts?|channels?|leads?|points?|wheel(?:ed)?s?|inch(?:es)?|lbs?|pounds?|miles?|person|minutes?|mins?|years? old|year-old|y/o)\\b`,
  "\\b\\d{1,3}[ -]years?[ -]old\\b",
  "\\b\\d ?-?in ?-?\\d\\b",
  "\\b\\d{1,3}(?:st|nd|rd|th)\\b|\\b[23]-?d\\b",
  "\\b(?:grade|type|level|class|stage|phase|chapter|page|table|schedule|version|size|model|zone) (?:#|no\\.? )?\\d{1,3}\\b",
  "\\b\\d{1,2}:\\d{1,2}\\b|\\b24/7\\b|\\b1/2\\b",
  // How a dose is taken: every 4-6 hours, q6h, 4 times a day, one tablet by mouth, 12 hours on 12
  // hours off.
  `\\b(?:every|q\\.?) ?(?:${amountPattern})? ?-?(?:hours?|hrs?|hr|h|days?|d)\\b`,
  `\\b(?:every|q\\.?) ?${amountPattern} ?-?(?:weeks?|wks?|months?|mos?)\\b`,
  `${amountPattern} ?(?:(?:x|times?|doses?)'?s?(?: ?(?:a|per|each|every|/|x))?|a|per|each|every|/) ?(?:day|daily|night|nightly)\\b`,
  "\\b(?:once|twice|thrice) ?(?:a |per |each |every )?(?:day|daily|night|nightly)\\b",
  `(?:\\btake |\\bapply |\\buse )?${amountPattern} ?(?:tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|puffs?|sprays?|drops?|grams?|gms?|g)(?: ?\\(s\\))? (?=po\\b|p\\.o|by mouth|oral|sublingual|per\\b|every|each|q[.\\d ]|qd|qhs|qid|qam|qpm|once|twice|daily|nightly|bid|b\\.i\\.d|tid|t\\.i\\.d|hs\\b|at (?:bed|night)|as needed|as directed|prn|a day|to affected)`,
  `\\b(?:take|apply|inject) ${amountPattern} ?(?:tablets?|tabs?|capsules?|caps?|pills?|patch(?:es)?|puffs?|sprays?|drops?|grams?|gms?|g)\\b`,
  `${amountPattern} ?-?(?:hours?|hrs?)(?: a| per| each| every| ?/) ?(?:day|week|visit|session|shift|night)\\b|${amountPattern} ?(?:hours?|hrs?) (?:on|off|daily|post)\\b|\\b24[- ]?hours?\\b`,
  "(?<![\\d.])0+(?=[1-9])",
  "(?<=\\d)\\.0+\\b(?! ?(?:mg|mcg|%|gm?|ml|cc))",
];

const lookAlike = new RegExp(lookAlikes.join("|"), "g");

/** Takes out of a request every number that only looks like a quantity. */
export function dropLookAlikes(request: Unread): void {
  request.drop(lookAlike);
}
