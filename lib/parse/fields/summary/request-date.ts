import type { Found } from "@/lib/letter/found";
import { findDates, isoDate } from "@/lib/parse/fields/printed-date";
import { dateNear, type SummaryText, sentencesWith } from "@/lib/parse/fields/summary/sentence-match";
import { cut, readFrom, spanOf } from "@/lib/parse/piece";

type SentenceMatch = ReturnType<typeof sentencesWith>[number];

const form =
  /\brequests?\s+for\s+authorization\b(?:\s+\(RFA\))?|\bRFA\b|\b(?:the\s+(?:[a-z]+\s+){1,3})?requested\s+authorization\b|\bauthorization\s+request\b/gi;
/** What may ask for something; `isRequest` tells by the words on both sides whether it does. */
const asking = /\b(?:requests?|requested|requesting|ask(?:s|ed)\s+for|sought|seeking)\b/gi;
const handedIn = "(?:received|made|submitted|sent|placed|signed|dated|faxed|filed|issued)";
/** "a request for a brace was received", "the request form dated". */
const requestHandedIn = new RegExp(
  `^requests?(?:\\s+(?:form\\s+)?${handedIn}\\b|(?:\\s+for\\s[^.;,]{1,90}?)?\\s+(?:was|were|is|has\\s+been|have\\s+been)\\s+(?:also\\s+)?${handedIn}\\b)`,
  "i",
);
const submits = /\bsubmit(?:s|ted)\s+an?\s$/i;
/** Who asks is a physician, or the sentence does not tell; a worker's own wish is no request. */
const byPhysician =
  /\b(?:physician|provider|doctor|surgeon|chiropractor|podiatrist|psychologist|psychiatrist|practitioner|specialist|PTP|Dr\.?\s+\S{1,30})s?(?:\s+(?:has|had|is|was|also|then|again|now)){0,2}\s+$/i;
const passive = /(?:\b(?:was|were|are|is|been)\s+(?:also\s+|again\s+)?|,\s+)$/i;
/** What another date belongs to, between the request and that date. */
const ofSomethingElse =
  /\b(?:den(?:y|ied|ial)|non-?\s?certif|certified|approved|utilization|review|UR|modif|injur|perform|underwent|seen|service|DOS|surgery|operat|MRI\s+dated|visit)/i;
const notARequest = /\b(?:independent\s+medical\s+review|IMR)\b/i;
/** "On 12-3-18, a brace was requested": the date opens the sentence. */
const opens =
  /^(?:On|Dated|As\s+of|In\s+(?:an?|the|his|her)\s[^,.;]{0,60}?(?:\bdated|\bof|\bfrom|\bon)|Per\s[^,.;]{0,60}?\bdated)\s+\(?$/i;
const earlier = /\b(?:prior|previous(?:ly)?|earlier|initial(?:ly)?|first|original)\b/i;
const ofThisLetter =
  /\b(?:this|these|the\s+(?:current|disputed|requested|above))\s+(?:requests?|services?|treatments?)\b|\bservices?\s+(?:requested|in\s+dispute)\b/i;
const plainWords =
  /^(?:with|without|from|left|right|bilateral|times|week|weeks|month|months|sessions?|visits?|days?|retrospective|associated|surgical|service|services|request|requested|purchase|rental)$/;

/**
 * The date of the treating physician's request. Of several it is the newest by which `denial` (ISO
 * date or null) can have been, before that one that names what `headings` ask for.
 */
export function readRequestDate(
  summary: SummaryText,
  denial: string | null,
  headings: readonly string[],
): Found<string> | null {
  const matches = [
    ...sentencesWith(summary, form).map((match) => ({ match, date: dateNear(match, 60) })),
    ...sentencesWith(summary, asking, isRequest).map((match) => ({ match, date: dateOfRequest(match) })),
  ];
  const found = matches.flatMap(({ match, date }) => (date ? [{ match, date }] : []));
  if (found.length < 2) return found[0]?.date ?? null;
  const wanted = new Set(headings.flatMap(wordsOf));
  const dated = found.map(({ match, date }) => ({
    date,
    weight: weightOf(match, date.value, denial, wanted),
  }));
  dated.sort((a, b) => b.weight - a.weight || (a.date.value < b.date.value ? 1 : -1));
  return dated[0]?.date ?? null;
}

function isRequest({ sentence: { text }, start, end }: SentenceMatch): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 50), start);
  if (/^requests?$/i.test(word) && requestHandedIn.test(text.slice(start, start + 140))) return true;
  if (/^request$/i.test(word)) return submits.test(before);
  if (byPhysician.test(before)) return true;
  if (!/^(?:requested|sought)$/i.test(word) || !passive.test(before)) return false;
  return !before.trimEnd().endsWith(",") || /^\s+on\b/i.test(text.slice(end, end + 5));
}

function weightOf(
  { sentence: { text } }: SentenceMatch,
  date: string,
  denial: string | null,
  wanted: ReadonlySet<string>,
): number {
  const inTime = denial === null || date <= denial;
  const named = ofThisLetter.test(text) || wordsOf(text).some((word) => wanted.has(word));
  return (inTime ? 4 : 0) + (earlier.test(text) ? 0 : 2) + (named ? 1 : 0);
}

/** Words by which a request is known again: long ones, and short ones in capitals ("MRI"). */
function wordsOf(text: string): string[] {
  const words = text.match(/[A-Z]{2,4}\b|[A-Za-z]{4,}/g) ?? [];
  return words.map((word) => word.toLowerCase().replace(/s$/, "")).filter((word) => !plainWords.test(word));
}

function dateOfRequest(match: SentenceMatch): Found<string> | null {
  const { sentence, end } = match;
  if (notARequest.test(sentence.text)) return null;
  const near = dateNear(match, 60);
  const dates = findDates(sentence.text);
  const [ahead] = dates;
  if (near) {
    const at = dates.find(({ start }) => spanOf(sentence, start)[0] === near.span[0])?.start ?? 0;
    if (at < end || !ofSomethingElse.test(sentence.text.slice(end, at))) return near;
  }
  const value = ahead && opens.test(sentence.text.slice(0, ahead.start)) ? isoDate(ahead.raw) : null;
  return ahead && value && ahead.end <= end ? readFrom(cut(sentence, ahead.start, ahead.end), value) : null;
}
