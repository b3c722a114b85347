import type { Amount, BodyPart, Issue, Quantity, Treatment } from "@/lib/letter/issue";

/** What a headnote is made of. */
export type HeadnoteFacts = Pick<
  Issue,
  "treatments" | "bodyParts" | "quantity" | "flags" | "request" | "modification"
>;

/** Treatments named in full; more are counted. */
const mostNamed = 3;
/**
 * Characters of a request that is shown for itself, and of one that says more than a group's name
 * ("Hip pad").
 */
const longestRequest = 90;
const shortRequest = 48;

/**
 * A part of a headnote, and the field that it states: `request` where it is the request's own
 * words, or states several values of a field.
 */
export type HeadnotePart = { words: string; from: "request" | "treatment" | "bodyPart" | "quantity" };

/**
 * One line that states the request, as a law reporter heads a case: "Physical therapy, lumbar
 * spine, 6 visits", "Hydrocodone/acetaminophen 10/325 mg, 60 tablets", "Retrospective MRI, right
 * knee". Where no treatment was recognised, or only a group of things ("Supplies"), it is the
 * beginning of the request in the letter's words. Never empty.
 */
export function headnote(issue: HeadnoteFacts): string {
  return headnoteParts(issue)
    .map(({ words }) => words)
    .join(", ");
}

/** The parts of a headnote, which commas join. Never none. */
export function headnoteParts(issue: HeadnoteFacts): HeadnotePart[] {
  const { treatments, bodyParts, quantity, flags } = issue;
  const [first] = treatments;
  const asked = requestOf(issue);
  if (!first) return [{ words: shortened(asked, longestRequest), from: "request" }];
  const alone = treatments.length === 1;
  if (alone && isGroup(first) && asked.length <= shortRequest) return [{ words: asked, from: "request" }];
  if (alone && first.drugClass === "Topical Compounds")
    return [{ words: `Topical compound: ${mixtureOf(asked)}`, from: "request" }];

  const named = treatments.slice(0, mostNamed).map(nameOf);
  if (treatments.length > mostNamed) named.push(`${treatments.length - mostNamed} more`);
  let subject = listed(named.map((name, at) => (at === 0 ? name : uncapitalised(name))));
  if (alone && quantity?.strength) subject += strengthInWords(quantity.strength);
  const [part] = bodyParts;
  const held = alone && part && bodyParts.length === 1 && holdsPart(first.name, part);
  // "Shoulder arthroscopy" of the right shoulder is a right shoulder arthroscopy.
  if (held && part.side) subject = capitalised(`${part.side} ${uncapitalised(subject)}`);
  const when = (["retrospective", "pre-operative", "post-operative"] as const).filter((flag) =>
    flags.some(({ value }) => value === flag),
  );
  if (when.length > 0 && !/^pre-op/i.test(subject))
    subject = capitalised(`${when.join(" ")} ${uncapitalised(subject)}`);
  // Tablets of one of several drugs are not an amount of all; visits are shared.
  const amount = quantity && (alone || quantity.unit === "visits") && amountInWords(quantity, first, alone);
  const places = held ? listed(part.levels) : placesInWords(bodyParts);
  const parts: HeadnotePart[] = [
    { words: subject, from: alone ? "treatment" : "request" },
    { words: places, from: bodyParts.length === 1 ? "bodyPart" : "request" },
    { words: amount || "", from: "quantity" },
  ];
  return parts.filter(({ words }) => words);
}

/** What a request for a compound says that it is made of. */
function mixtureOf(asked: string): string {
  return uncapitalised(shortened(asked.replace(/^(?:topical )?compound:? /i, ""), 72));
}

/**
 * The request's disputed part in sentence case, without the prefix of an associated surgical
 * service.
 */
function requestOf({ request, modification }: HeadnoteFacts): string {
  const printed = (modification?.disputed.value ?? request.value).replace(/\s+/g, " ").trim();
  const asked = printed.replace(/^associated surgical services?:? ?(?=.)/i, "");
  const shouted = /[A-Z]/.test(asked) && !/[a-z]/.test(asked);
  return capitalised(shouted ? asked.toLowerCase() : asked) || "Request";
}

/**
 * Catalog names for things of many kinds, of which the request's own words tell the one that was
 * asked for.
 */
function isGroup({ name, drugClass }: Treatment): boolean {
  if (drugClass) return false;
  return (
    /\s[–/]\s|,|;/.test(name) || /^(?:Supplies|Ergonomics|Mobility|Bathroom safety|\w+ equipment)$/.test(name)
  );
}

/**
 * The catalog's name as prose: "or" for the strokes of a group's name, without what follows a dash
 * or stands in brackets.
 */
function nameOf({ name, drugClass }: Treatment): string {
  const words = name
    .replace(/ – .*$/, "")
    .replace(/ \([^()]*\)$/, "")
    .split(" / ");
  const prose = words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join("");
  const topical = drugClass === "Topical Analgesics" && !/^topical/i.test(prose);
  return topical ? `Topical ${uncapitalised(prose)}` : prose;
}

function holdsPart(name: string, { value }: BodyPart): boolean {
  return name.toLowerCase().startsWith(value.replace(/ spine$/, ""));
}

/**
 * "right knee and foot", "bilateral upper extremities", "cervical and lumbar spine", "lumbar spine,
 * right L4-L5".
 */
function placesInWords(parts: readonly BodyPart[]): string {
  const levels = listed(parts.flatMap((part) => part.levels));
  const spines = parts.every(({ value }) => value.endsWith(" spine"));
  const places = parts.map(({ value, side }, at) => {
    const shared = spines && at < parts.length - 1 ? value.replace(/ spine$/, "") : value;
    const placed = side === "bilateral" && !value.endsWith("spine") ? plural(shared) : shared;
    const known = side === null || side === parts[at - 1]?.side || (levels && parts.length === 1);
    return known ? placed : `${side} ${placed}`;
  });
  const side = levels && parts.length === 1 && parts[0]?.side ? `${parts[0].side} ` : "";
  return [listed(places), levels && side + levels].filter(Boolean).join(", ");
}

function plural(part: string): string {
  if (part === "foot") return "feet";
  return part.endsWith("y") ? `${part.slice(0, -1)}ies` : `${part}s`;
}

/** "5/325MG" as " 5/325 mg"; a recipe that was kept whole is left out. */
function strengthInWords(strength: string): string {
  if (strength.length > 24) return "";
  const spaced = strength.replace(
    /(?<=\d) ?(?<unit>mg|mcg|ml|gm?|units?)\b/gi,
    (_, unit: string) => ` ${unit.toLowerCase()}`,
  );
  return ` ${spaced}`;
}

function amountInWords(
  { total, unit, perWeek, weeks, months, refills }: Quantity,
  { category }: Treatment,
  alone: boolean,
): string {
  const times = unit && !(category === "Diagnostic Testing" && unit === "visits") ? unit : "times";
  const refilled = refills && alone ? ` with ${counted(refills, "refills")}` : "";
  // One scan, one tube: that it is one goes without saying.
  const unsaid = total === 1 && (times === "times" || times === "units");
  if (total !== undefined) return unsaid ? refilled.trim() : counted(total, times) + refilled;
  const weeksOrMonths = weeks === undefined ? (["months", months] as const) : (["weeks", weeks] as const);
  const span = weeksOrMonths[1] === undefined ? "" : counted(weeksOrMonths[1], weeksOrMonths[0]);
  if (perWeek === undefined) return (span + refilled).trim();
  return `${counted(perWeek, times)} a week${span && ` for ${span}`}`;
}

/** "6 visits", "1 visit", "12–18 visits". */
function counted(amount: Amount, unit: string): string {
  if (typeof amount !== "number") return `${amount[0]}–${amount[1]} ${unit}`;
  if (amount !== 1) return `${amount.toLocaleString("en-US")} ${unit}`;
  return `1 ${unit.replace(/(?<=ch|x)es$|s$/, "")}`;
}

/** The beginning of a text, cut at a blank. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const blank = cut.lastIndexOf(" ");
  return `${cut.slice(0, blank > 0 ? blank : longest).replace(/[ ,;:.(]+$/, "")}…`;
}

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Small first letter but for abbreviations: "physical therapy", "MRI", "X-ray". */
function uncapitalised(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
