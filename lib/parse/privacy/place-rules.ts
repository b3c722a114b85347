import { isMedical } from "@/lib/catalog/not-names";
import { states } from "@/lib/catalog/states";
import { around, following, type Rule } from "@/lib/parse/privacy/rule";

const direction = "(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\b\\.?\\s)?";
const number =
  "(?<![\\w/.,–-])(?:\\d{1,6}(?:-\\d{1,4})?(?:\\s?[A-D]\\b|\\s1/2)?|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|(?:Twenty|Thirty|Forty|Fifty)(?:-[A-Z]?[a-z]+)?))";
const nameWord = "(?:\\d{1,3}(?:st|nd|rd|th)|[A-Z][A-Za-zÀ-ɏ'’-]*\\.?)";
const state = `(?:${states.map(({ name }) => name.replace(" ", "\\s")).join("|")}|Calif\\.?|${states.map(({ code }) => code).join("|")})`;
const zip = "\\d{5}(?:-\\d{4})?(?!\\d)";
const city = "[A-Z][A-Za-zÀ-ɏ'’.-]+(?:\\s[A-Z][A-Za-zÀ-ɏ'’-]+){0,2}";
const unit =
  "(?:[,\\s]{1,3}(?:(?:Apt|Apartment|Unit|Suite|Ste|No|Bldg|Space|Spc|Room|Rm|Floor)\\b\\.?\\s?#?\\s?[A-Za-z]?\\d{0,5}[A-Za-z]?\\b|#\\s?[\\w-]{1,6}|\\d{1,3}(?:st|nd|rd|th)\\s(?:Floor|Fl)\\b\\.?))?";
/** City, state and ZIP code behind a street; a city alone only where the sentence ends or goes on after it. */
const tail = `${unit}(?:(?:,\\s{0,3}|\\s{1,3})${city}(?:,\\s{0,3}|\\s{1,3})${state}\\b\\.?(?:[,\\s]{1,3}${zip})?|,\\s{1,2}${city}(?=\\s?[.,;)\\n]|$)(?:,?\\s${zip})?|[,\\s]{1,3}${zip})?`;
const lowTail = `${unit}(?:,\\s{0,3}(?!(?:tel|phone|fax|apt|ssn|dob|and|who|where|which|with|but|he|she|has|born)\\b)[a-z][a-z'’]+(?:\\s[a-z]+)?(?=\\s?[.,;)\\n]|$)(?:,?\\s(?:ca|california)\\b)?(?:,?\\s${zip})?)?`;
const kinds =
  "Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Ln|Court|Place|Terrace|Circle|Parkway|Pkwy|Highway|Hwy|Trail|Loop|Square|Alley|Plaza|Way|St|Dr|Ct|Pl|Ter|Cir";
const streetKind = new RegExp(`^(?:${kinds}|First|Second|Third|Fourth|Fifth)$`, "i");
const anyCase = (words: string) =>
  words.replace(/[A-Za-z]/g, (one) => `[${one.toUpperCase()}${one.toLowerCase()}]`);

/** A name of a street has no word of medicine; "12 Jane Dr. Smith" is no drive, "3 Step Way" no way. */
const isStreet = (secret: string, text: string, _start: number, end: number) =>
  !/^\d\s(?:[A-Z][\w'’-]*\s){1,3}(?:Place|Way|Drive|Court|Circle|Loop|Square|Trail)$/.test(secret) &&
  !(secret.match(/[A-Za-zÀ-ɏ'’-]+/g) ?? [])
    .slice(0, 2)
    .some((word) => isMedical(word) && !streetKind.test(word)) &&
  !(/\s(?:St|Dr|Ct|Pl|CT|DR)\.?$/.test(secret) && /^\.?\s[A-Z][a-z]/.test(text.slice(end, end + 4)));

/** Rules of where a person lives. */
export const placeRules: readonly Rule[] = [
  {
    kind: "street-address",
    why: "A number, capitalised words and a word for a street, with what follows to the ZIP code.",
    heads: kinds.toLowerCase().split("|"),
    find: around(
      {
        before: new RegExp(`(?<secret>${number}\\s${direction}(?:${nameWord}\\s){0,3}${nameWord})\\s$`),
        after: new RegExp(
          `(?<secret>(?:${kinds}|${kinds.toUpperCase()})\\b\\.?(?:\\s(?:N|S|E|W|NE|NW|SE|SW)\\b)?${tail})`,
        ),
      },
      isStreet,
    ),
  },
  {
    kind: "street-address",
    why: "Spanish names and highways have the word for the street first; Broadway has none.",
    heads: [
      "avenida",
      "calle",
      "camino",
      "via",
      "paseo",
      "rancho",
      "county",
      "highway",
      "state",
      "el",
      "broadway",
    ],
    find: around({
      before: new RegExp(`(?<secret>${number}(?:\\s[NSEW]\\b\\.?)?)\\s$`),
      after: new RegExp(
        `(?<secret>(?:(?:Avenida|Calle|El\\sCamino|Camino|Via|Paseo|Rancho)(?:\\s(?:de|del|la|las|los)\\b)*\\s[A-Z][A-Za-zÀ-ɏ]+(?:\\s[A-Z][a-z]+)?|(?:County\\sRoad|Highway|State\\sRoute)\\s\\d{1,4}|Broadway)${tail})`,
      ),
    }),
  },
  {
    kind: "street-address",
    why: "After words for where somebody lives small letters are enough.",
    heads: [
      "address",
      "lives",
      "living",
      "live",
      "lived",
      "resides",
      "residing",
      "residence",
      "moved",
      "home",
    ],
    find: following(
      new RegExp(
        `(?:[Aa]ddress(?:\\sis|\\swas)?|ADDRESS|[Ll]iv(?:es?|ed|ing)\\sat|[Rr]esid(?:es|ing)\\s(?:at|on)|[Rr]esidence|[Mm]oved\\sto|[Hh]ome\\sat)\\s?:?\\s{0,3}(?<secret>\\d{1,6}[A-Za-z]?\\s(?:[A-Za-z0-9'’.-]+\\s){1,4}(?:${anyCase(kinds)})\\b\\.?(?:${tail}|)${lowTail})`,
      ),
      isStreet,
    ),
  },
  {
    kind: "street-address",
    why: "A post office box, with the city.",
    heads: ["p", "po", "post", "pob", "pmb"],
    find: following(
      new RegExp(
        `(?<secret>(?:(?:P\\.?\\s?O\\.?|[Pp]\\.[Oo]\\.|Post\\s[Oo]ffice|po|POST\\sOFFICE)\\s?(?:[Bb]ox|BOX|[Dd]rawer)|POB|PMB)\\s(?:No\\.?\\s|#\\s?)?\\d{1,7}${tail})`,
      ),
    ),
  },
  {
    kind: "street-address",
    why: "A box on a rural route.",
    heads: ["rr", "r", "rural", "hc"],
    find: following(
      new RegExp(`(?<secret>(?:[Rr]ural\\s[Rr]oute|RR|R\\.R\\.|HC)\\s#?\\d{1,3},?\\sBox\\s\\d{1,5}${tail})`),
    ),
  },
  {
    kind: "street-address",
    why: "A ZIP code after its label.",
    heads: ["zip"],
    find: following(
      new RegExp(
        `(?:zip|Zip|ZIP)(?:\\s?(?:code|Code|CODE))?(?:[\\s:#]{1,3}(?:is|was|of)\\b)?[\\s:#]{1,3}(?<secret>${zip})`,
      ),
    ),
  },
];

const inState = new RegExp(
  `(?<secret>(?:${city},?\\s{1,3})?(?:CA|Calif\\.?|California),?\\s{1,3}9[0-6]\\d{3}(?:-\\d{4})?(?!\\d)|${city},\\s{1,3}${state}\\.?,?\\s{1,3}${zip})`,
  "g",
);

/** A state or the name of one before five digits: what the search for ZIP codes begins with. */
const zipCode = /[A-Za-z.],?[ \t\n]{1,3}\d{5}(?:-\d{4})?(?!\d)/g;

/** Cities with state and ZIP code, without a street. */
export function citiesWithZip(text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const match of text.matchAll(zipCode)) {
    const end = match.index + match[0].length;
    const from = Math.max(0, match.index - 60);
    for (const found of text.slice(from, end).matchAll(inState))
      if (from + found.index + found[0].length === end) places.push({ start: from + found.index, end });
  }
  return places;
}
