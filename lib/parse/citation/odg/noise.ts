/** Names of the Official Disability Guidelines themselves. */
export const odgName =
  /\b(?:(?:Off?ici?al\s)?Disabilit(?:y|ies)\s(?:Duration\s)?Guidelines?|ODG(?:[-\s]TWC)?|O\.D\.G\.|Work\sLoss\sData\sInstitute(?:,?\sLLC)?)(?!\w)/gi;

/** The same at one place. */
export const odgNameHere = new RegExp(odgName.source, "iy");

const words = [
  "(?:https?://|www\\.)[^\\s,;]+",
  "guidelines?",
  "guidance",
  "(?:ODG\\s)?treatments?\\s(?:in|for)\\sworkers?['’]?s?\\scomp(?:ensation)?\\.?",
  "TWC",
  "integrated\\streatment(?:/disability\\sduration\\sguidelines?|\\sguidelines?)?",
  "treatment\\s(?:index|guidelines?)",
  "\\d{1,2}(?:st|nd|rd|th)\\s(?:annual\\s)?ed(?:ition|\\.)?",
  "(?:online|on-line|web|internet|electronic|current)(?:[-\\s](?:based|version|edition))?",
  "version",
  "edition",
  "(?:last\\s|most\\srecently\\s)?(?:updated|revised|accessed|reviewed)(?:\\son)?",
  "acute(?:\\s?(?:and|&|/)\\s?chronic)?",
  "(?:sub)?chronic",
  "procedures?(?:/topics?)?(?:\\ssummary)?",
  "(?:chapters?|sections?|topics?)(?:\\s?\\(s\\))?",
  "summary",
  "trauma,\\sheadaches?,\\setc\\.?,\\snot\\sincluding\\sstress\\s(?:and|&)\\smental\\sdisorders",
  "not\\sincluding\\s\\S{1,40}",
  "(?:under|regarding|and|the|in|on|for|of|from|see|citation|evidence|criteria\\sfor(?=\\s(?:the\\s)?chapter))",
  "(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber",
  "\\d{1,2}(?=,\\s\\d{4})",
];

/**
 * The words between the name, the chapter and the topic of an ODG citation; `year` is the
 * edition's.
 */
export const odgNoise = new RegExp(
  `(?:${words.join("|")}|(?<date>\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})|(?<year>(?:19|20)\\d\\d))(?!\\w|/\\d)`,
  "iy",
);
