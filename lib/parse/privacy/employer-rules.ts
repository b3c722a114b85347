import { isMedical, isNameLike } from "@/lib/catalog/not-names";
import { around, following, type Rule } from "@/lib/parse/privacy/rule";

const suffix = "(?:,?\\s(?:Inc|LLC|L\\.L\\.C|LLP|Ltd|Corp|Corporation|Co|Company|INC|CORP|LTD|CO)\\b\\.?)";
const word = "[A-Z0-9][A-Za-zÀ-ɏ0-9'’-]*(?:\\.[A-Z]\\b\\.?)*";
const company = `(?:${word}(?:(?:\\s|\\s?&\\s?|\\s(?:and|of|de|del|the|for)\\s)${word}){0,6}${suffix}?(?:(?<=\\b(?:Inc|Corp|Co|Ltd))\\.)?)`;
const trades =
  "Foods|Farms|Farm|Dairy|Logistics|Trucking|Transport|Transportation|Freight|Construction|Builders|Plumbing|Roofing|Electric|Manufacturing|Industries|Enterprises|Restaurant|Bakery|Hotel|Market|Markets|Supermarket|Stores|Store|Warehouse|Packing|Produce|Staffing|Security|Landscaping|Nursery|Motors|Airlines|Casino|Cafe|Brewing|Winery|Vineyards|Bank|Systems|Solutions|Technologies|Holdings|Brothers|Sons|Steel|Lumber|Textiles|Cleaners|Laundry|School\\sDistrict|Unified\\sSchool\\sDistrict|Police\\sDepartment|Fire\\sDepartment";

/** What follows "at" or "by" in capitals and is no firm; who treats, insures or decides. */
const others =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Home|Night|Full|Part|This|That|Dr|He|She|It|Information|Notice|Name|Report|Level|Representative|Address|Paid|First|Not|None|Unknown|N|NA|The|Claims?|UR|MAXIMUS|Maximus|Self|Maximum|Medium|Light|Modified|Regular|Usual|Sedentary|Heavy|Physical|Occupational)$/;
const noEmployer =
  /\b(?:Insurance|Indemnity|Mutual|Casualty|Assurance|Fund|Pharma\w*|Institute|Guidelines?|Maximus|MAXIMUS|Imaging|Hospital|Clinic|Surgery|Physicians?|Laborator\w*)\b/;

const trade = new RegExp(`(?:\\s(?:${trades})|${suffix})\\.?$`);
const isTrade = (secret: string) => trade.test(secret);

const isFirm = (secret: string) => {
  const words = secret.match(/[A-Za-zÀ-ɏ'’-]+/g) ?? [];
  return words.length > 0 && !others.test(words[0]!) && (isTrade(secret) || !isMedical(words[0]!));
};
/** Two words, or one that is no English: "Employer Paid" is no firm. */
const isNamed = (secret: string) =>
  isFirm(secret) &&
  (isTrade(secret) || (secret.split(/\s+/).some((one) => isNameLike(one)) && /\s/.test(secret)));

/** Rules of whom the worker works for, which with date and injury leads to the person. */
export const employerRules: readonly Rule[] = [
  {
    kind: "employer",
    why: "After words for being employed, what is written like a name.",
    heads:
      "employed employee employment works worked working hired job driver clerk cook manager laborer terminated fired laid".split(
        " ",
      ),
    find: following(
      new RegExp(
        `(?:[Ee]mployed\\s(?:as\\san?\\s(?:[a-z]+\\s){1,4})?(?:by|at|with|for)|[Ee]mployee\\sof|[Ee]mployment\\s(?:with|at)|[Ww]ork(?:s|ed|ing)\\s(?:for|at|with)|[Hh]ired\\sby|[Tt]erminated\\sby|[Ff]ired\\sby|[Ll]aid\\soff\\sby|[Jj]ob\\s(?:with|at)|(?:driver|clerk|cook|manager|laborer)\\sfor)\\s?:?\\s{0,3}(?:the\\s)?(?<secret>${company})`,
      ),
      isFirm,
    ),
  },
  {
    kind: "employer",
    why: "In capitals or small letters throughout, a firm shows by its form of company.",
    heads: ["employed", "works", "worked", "working"],
    find: following(
      /(?:employed|work(?:s|ed|ing))\s(?:by|for|at)\s(?<secret>(?:[a-z][\w'’&-]*\s){1,4}(?:inc|llc|corp|ltd|company|co)\b\.?)/i,
      (secret) => !/^(?:an?|the|his|her|their|this|that)\s/i.test(secret),
    ),
  },
  {
    kind: "employer",
    why: "After the label, to the end of the line or the next label.",
    heads: ["employer"],
    find: following(
      /employer(?:['’]s)?(?:\sname)?\s?:[ \t]{0,12}(?<secret>[A-Z0-9][^\n;:]{1,60}?)(?=[ \t]{2,}|\s(?:claim|date|insurer|carrier|doi|dob|address|phone|case|occupation|adjuster)\b|[;\n]|\.?\s*$|\.\s|,\s(?!inc|llc|ltd|corp))/i,
      isFirm,
    ),
  },
  {
    kind: "employer",
    why: 'Next to the word: "her employer, Golden Valley Farms,".',
    heads: ["employer"],
    find: following(new RegExp(`[Ee]mployer(?:,|\\sis|\\swas)?\\s(?<secret>${company})`), isNamed),
  },
  {
    kind: "employer",
    why: "A firm shows by its trade or its form of company, where something happened at or for it.",
    heads: [
      ...trades
        .toLowerCase()
        .split("|")
        .map((trade) => trade.split("\\s")[0]!),
      "inc",
      "llc",
      "corp",
      "corporation",
      "co",
      "company",
      "ltd",
    ],
    find: around(
      {
        before: new RegExp(
          `(?<!(?:seen|treated|evaluated|examined|performed|covered|insured)\\s)\\b(?:at|for)\\s(?:the\\s)?(?<secret>${word}(?:(?:\\s|\\s?&\\s?|\\s(?:and|of)\\s)${word}){0,4},?)\\s$`,
        ),
        after: new RegExp(
          `(?<secret>(?:(?:${trades})\\b${suffix}?|(?:Inc|LLC|Ltd|Corp|Corporation|Co|Company)\\b\\.?))`,
        ),
      },
      (secret) => isFirm(secret) && !noEmployer.test(secret),
    ),
  },
];
