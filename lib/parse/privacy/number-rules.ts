import { any, filler, following, gap, marks, type Rule } from "@/lib/parse/privacy/rule";

/** Letters and digits of an identifier, with one digit at least; groups of digits may follow. */
const identifier =
  "(?:\\d{2,3}(?:\\s\\d{3,6}){1,4}\\b(?![/.]\\d)|(?=[A-Z-]{0,12}\\d)[A-Z0-9][A-Z0-9-]{3,30}\\b(?:\\s\\d{3,8}\\b(?![/.]\\d)){0,3})";
const phone = `(?:\\+?1[-.\\s]{0,2})?\\(?\\d{3}\\)?${gap}\\d{3}${gap}\\d{4}(?!\\d)|\\d{3}[-.\\s]\\d{4}(?![\\d-])`;
const extension = "(?:[\\s,]{0,3}(?:ext|extension|x)\\b\\.?\\s?\\d{1,6})?";

/** A case number of these reviews, or a day, is no number of a claim. */
const isClaim = (secret: string) =>
  !/^CM\d\d-|^\d{1,4}-\d{1,2}-\d{1,4}$|^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/i.test(secret);

/** Rules of what is told by a label and consists of digits, or of letters and digits. */
export const numberRules: readonly Rule[] = [
  {
    kind: "social-security-number",
    why: "Nine digits after a label, however grouped, on one line or two; some are masked in part already.",
    heads: ["ssn", "s", "ss", "soc", "social", "itin", "taxpayer"],
    find: following(
      any(
        `(?:s\\.?s\\.?n|ss\\s?#|ss\\s(?:no|num)|soc(?:ial|\\.)?\\s{1,3}sec(?:urity|\\b)|social|itin|taxpayer)(?:\\s{0,2}\\(?SSN\\)?)?${filler}(?<secret>(?:\\d{3}|[x*]{3})${gap}(?:\\d{2}|[x*]{2})${gap}\\d{4})(?!\\d)`,
      ),
    ),
  },
  {
    kind: "social-security-number",
    why: "Four digits are enough to find a person whose name is known.",
    heads: ["ssn", "social"],
    find: following(
      any(
        `(?:ssn|social)\\b[\\w\\s():]{0,30}\\b(?:end(?:s|ing)|last\\s(?:four|4))\\b(?:\\s(?:in|with|digits|are|of)\\b){0,3}${marks}(?<secret>\\d{4})(?!\\d)`,
      ),
    ),
  },
  {
    kind: "social-security-number",
    why: "The same with the label behind the words.",
    heads: ["last"],
    find: following(
      any(
        `last\\s(?:four|4)(?:\\sdigits)?\\s(?:of\\s)?(?:(?:the|his|her|their|patient['’]s)\\s)?(?:ssn|social(?:\\ssecurity)?)${filler}(?<secret>\\d{4})(?!\\d)`,
      ),
    ),
  },
  {
    kind: "social-security-number",
    why: "One that is masked in part already needs no label.",
    heads: ["xxx"],
    find: following(/(?<secret>x{3}[- ]x{2}[- ]\d{4})(?!\d)/i),
  },
  {
    kind: "phone-number",
    why: "Ten digits, or seven, after a word that tells of a telephone.",
    heads:
      "phone phones phoned telephone telephoned tel cell cellular mobile fax faxed call called calls contact contacted voicemail reach reached home work pager".split(
        " ",
      ),
    find: following(
      any(
        `(?:home:|work:|(?:telephone|phone|tel|cell(?:ular)?|mobile|fax|call|contact|voicemail|reach|pager)(?:s|ed|d)?\\b)(?:${marks}(?:phone|telephone|cell|numbers?|no|nos|is|was|are|at|on|to|from|him|her|them|the|worker|office|home|his|via|or)\\b){0,5}${marks}(?<secret>(?:${phone})${extension})`,
      ),
    ),
  },
  {
    kind: "claim-number",
    why: "An identifier after the label of a claim, record, chart, policy, member or employee.",
    heads:
      "claim claims policy member medical mrn mr chart patient employee eams wcab file record records subscriber group".split(
        " ",
      ),
    find: following(
      any(
        `(?:(?:claims?|policy|member|medical\\srecords?|chart|patient|employee|subscriber|group|file|records?|mr)(?:['’]s)?\\s?(?:id(?:entification)?\\b|numbers?|nos?\\b|num\\b|#)|mrn|eams|wcab)(?:[\\s.]{1,2}(?:id|case|number|no|#)(?:\\b|(?<=#)))?(?:${marks}(?:is|was|of|as|listed|recorded)\\b){0,3}${marks}(?<secret>${identifier})`,
      ),
      isClaim,
    ),
  },
  {
    kind: "claim-number",
    why: "Six digits or more after the word alone are a claim's number.",
    heads: ["claim"],
    find: following(
      any("claim\\b(?:\\s?:\\s{0,3}|\\s)#?(?<secret>(?=(?:[A-Z-]*\\d){6})[A-Z0-9][A-Z0-9-]{5,30}\\b)(?!/)"),
      isClaim,
    ),
  },
  {
    kind: "claim-number",
    why: "Numbers of the Workers' Compensation Appeals Board say so themselves.",
    heads: ["adj"],
    find: following(any("(?<secret>adj\\s?\\d{6,9})\\b")),
  },
  {
    kind: "health-insurance-number",
    why: "Medicare, Medi-Cal and their kin, of any form, after the label.",
    heads: ["medicare", "medi", "medicaid", "hicn", "mbi", "insurance"],
    find: following(
      any(
        `(?:medicare|medi-cal|medicaid|hicn|mbi|insurance\\sid)\\b(?:\\s(?:beneficiary|identifier|card|claim|health|hic|mbi|hicn)\\b){0,3}${filler}(?<secret>(?=[A-Z]{0,3}\\d)(?=(?:[A-Z\\s-]*\\d){4})[A-Z0-9](?:(?:-|\\s(?=[A-Z]{0,3}\\d))?[A-Z0-9]){6,15})\\b`,
      ),
    ),
  },
  {
    kind: "driver-license",
    why: "Any state's form after the label.",
    heads: ["driver", "drivers", "dl", "d", "cdl"],
    find: following(
      any(
        `(?:driver['’]?s?['’]?\\s{1,2}licen[cs]es?|c?dl|d\\.l\\.)(?:\\b|(?<=\\.))${filler}(?<secret>(?=[A-Z]{0,3}[\\s-]?\\d)(?=(?:[A-Z\\s-]*\\d){5})[A-Z0-9](?:(?:-|\\s(?=[A-Z]{0,3}\\d))?[A-Z0-9]){4,18})\\b`,
      ),
      (_secret, text, start) => !/\/dl/i.test(text.slice(start - 4, start)),
    ),
  },
  {
    kind: "driver-license",
    why: 'A letter and seven digits, the form of California, after "license number" alone; physicians\' licenses have fewer.',
    heads: ["license", "licence"],
    find: following(any(`licen[cs]e\\s(?:numbers?|no\\b|#)${filler}(?<secret>[A-Z]\\d{7})\\b`)),
  },
  {
    kind: "payment-card",
    why: "A card that is named needs no valid check digit; its last four digits identify it too.",
    heads: ["card", "visa", "mastercard", "amex", "american", "discover", "debit"],
    find: following(
      any(
        `(?:card|visa|mastercard|amex|american\\sexpress|discover|debit)\\b(?:\\s(?:card|ending|ends|in|with)\\b){0,4}${filler}(?<secret>\\d(?:[\\s-]?\\d){12,18}(?!\\d)|(?<=\\b(?:ending|ends)\\s(?:(?:in|with)\\s)?)\\d{4}(?!\\d))`,
      ),
    ),
  },
  {
    kind: "bank-account",
    why: "Digits after the label of an account, or of the bank's routing number.",
    heads: ["account", "acct", "routing", "checking", "savings", "iban"],
    find: following(
      any(
        `(?:(?:checking|savings)\\s)?(?:iban\\b|(?:account|acct|routing)\\b\\.?\\s{0,2}(?:numbers?\\b|no\\b|#|id\\b|:|\\()|(?:(?<=\\b(?:bank|checking|savings)\\s)(?:account|acct)\\b)|(?:routing|savings|checking)\\s(?=\\d{6}))${filler}(?<secret>[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{2,4}){3,8}|\\d(?:[\\s-]?\\d){3,19})(?![\\d/])`,
      ),
    ),
  },
  {
    kind: "passport-number",
    why: "Numbers of passports and of registered aliens after the label.",
    heads: ["passport", "alien"],
    find: following(
      any(
        `(?:passport|alien(?:\\sregistration)?)\\b(?:\\s(?:card|book))?${filler}(?<secret>A?[A-Z]{0,2}[\\s-]?\\d(?:[\\s-]?\\d){5,8})(?!\\d)`,
      ),
    ),
  },
];
