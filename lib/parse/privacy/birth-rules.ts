import { any, around, filler, following, type Rule } from "@/lib/parse/privacy/rule";

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
const units = "one|two|three|four|five|six|seven|eight|nine";
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";
const day = `(?:\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)[\\s-](?:${ordinals})|${ordinals})`;
const yearInWords = `(?:nineteen|two\\sthousand|twenty)(?:[\\s-]{1,2}(?:hundred|and|oh|${units}|${teens}|${tens})\\b){0,4}`;
const year = `(?:\\d{4}|['’]\\d{2}|\\d{2}\\b|${yearInWords})`;
const apart = "\\s{0,2}[-/.–]\\s{0,2}";

/** A date in any order, in digits or words; to be used without regard to case. */
const date = `(?:${[
  `\\d{4}${apart}\\d{1,2}${apart}\\d{1,2}\\b`,
  `\\d{1,2}${apart}\\d{1,2}${apart}\\d{2,4}\\b`,
  "\\d{8}\\b",
  `(?:the\\s)?${day}(?:\\s{1,3}day)?[\\s.-]{1,3}(?:of\\s{1,3})?${month}[\\s,.-]{0,4}${year}`,
  `${month}\\s{0,3}(?:the\\s)?${day}[\\s,]{1,4}${year}`,
  `${month}[\\s,]{1,4}(?:of\\s{1,3})?\\d{4}\\b`,
].join("|")})`;

const decade = `ninety(?:[\\s-](?:${units}))?|(?:one|a)\\shundred(?:(?:\\sand)?[\\s-](?:${units}|${teens}))?`;

/** An age of 90 or more, in digits or words. */
const highAge = `(?:9\\d|1[01]\\d|${decade})`;

/** Rules of when a person was born. */
export const birthRules: readonly Rule[] = [
  {
    kind: "date-of-birth",
    why: "A date in any form after the words for birth.",
    heads: ["date", "birth", "birthdate", "birthday", "dob", "d"],
    find: following(
      any(
        `(?:date\\sof\\s(?:(?:his|her|the)\\s)?birth|birth(?:[\\s-]?date|day|:)|dob|d\\.\\s?o\\.\\s?b|d/o/b)(?:[\\s/,&]{1,3}(?:dob|age|sex|gender)\\b){0,3}${filler}(?<secret>${date})`,
      ),
    ),
  },
  {
    kind: "date-of-birth",
    why: "The same after the verb, with the place of birth between them. A year alone stays.",
    heads: ["born"],
    find: following(
      any(
        `born\\b(?:\\sin\\s[A-Z][a-z]+(?:,?\\s[A-Z][a-z]+)?)?(?:[\\s,:(]{1,4}(?:on|in|or|about|the|was|is)\\b){0,4}[\\s,:(]{1,4}(?<secret>${date})`,
      ),
    ),
  },
  {
    kind: "date-of-birth",
    why: 'The date may come first: "3/17/1966 (DOB)", "3/17/1966 is her date of birth".',
    heads: ["date", "birth", "birthdate", "birthday", "dob", "d"],
    find: around({
      before: any(
        `(?<secret>(?<![\\d/.-])${date})(?:\\s{0,2}[([]\\s{0,2}|\\s{1,3}(?:is|was|as)\\s(?:(?:the|his|her|their)\\s)?(?:[\\w’']{1,20}\\s)?)$`,
      ),
      after: any("(?:date\\sof\\s(?:(?:his|her)\\s)?birth|birth[\\s-]?da(?:te|y)|dob|d\\.o\\.b)"),
    }),
  },
  {
    kind: "age-over-89",
    why: "So few are older than 89 that the age leads to the person (45 CFR 164.514).",
    heads: ["year", "years", "yr", "yrs", "y", "yo"],
    find: around({
      before: any(
        `(?<!\\b(?:over|above|than|to|through|under|below|least|until|patients|adults|subjects|persons|people|individuals|aged|[≥>–-])\\s{0,3})(?<![\\w.–-])(?<secret>${highAge})[\\s-]{0,3}$`,
      ),
      after: any(
        "(?:years?[\\s-]{1,3}(?:old|of\\s{1,3}age)|yrs?\\b\\.?[\\s-]{0,2}(?:old|of\\sage)|y/o|yo\\b|y\\.\\s?o)",
      ),
    }),
  },
  {
    kind: "age-over-89",
    why: "The same after its label.",
    heads: ["age", "aged"],
    find: around({
      before: any("(?<!\\b(?:over|under|above|below|adults|patients|people|persons|from)\\s{0,3})$"),
      after: any(
        `aged?\\b(?:[\\s:=,]{1,3}(?:is|was|of|at)\\b)?[\\s:=]{1,3}(?<secret>${highAge})(?![\\d%/–-]|\\.\\d|\\s(?:and|or|to|years\\sand)\\b)`,
      ),
    }),
  },
];
