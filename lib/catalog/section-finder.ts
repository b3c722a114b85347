import { foldedName, odgChapterNames, sectionNames, topicsOf } from "@/lib/catalog/guideline-names";
import { sectionId, sectionsOf } from "@/lib/catalog/guidelines";
import { nearestName } from "@/lib/catalog/near-name";
import { wordsOf } from "@/lib/catalog/phrases";

const opioids = "opioids-treatment-guidelines";
const leadingNumber = /^(?<number>\d(?:\.\d){0,4})\b/;
const criteria = /^criteria\sfor\s(?:the\s)?use\sof\s|,?\scriteria\sfor\s(?:the\s)?use$/i;
// "MRI's" is a plural.
const genitive = /['’]s\b/g;
const inParentheses = /\([^()]*\)/g;

/**
 * The id of the section that a letter prints: the catalog's if the name is known in any of its
 * forms, with a typo, or with an added parenthesis; else `guidelineId/slug of the printed name`.
 */
export function findSectionId(guidelineId: string, printed: string): string {
  return (
    (guidelineId === opioids && numbered(printed)) ||
    exact(guidelineId, printed) ||
    exact(guidelineId, printed.replace(inParentheses, " ")) ||
    exact(guidelineId, lastTitle(printed)) ||
    exact(guidelineId, withoutChapter(guidelineId, printed)) ||
    exact(guidelineId, printed.replace(criteria, "")) ||
    nearest(guidelineId, printed) ||
    sectionId(guidelineId, printed)
  );
}

function exact(guidelineId: string, printed: string): string | undefined {
  const words = wordsOf(printed.replace(genitive, "s"));
  return sectionNames(guidelineId).longest(words, 0, (_, to) => to === words.length)?.value;
}

/** "3.3.9 Opioids for Chronic Pain …: Maintenance …" by its number. */
function numbered(printed: string): string | undefined {
  const number = leadingNumber.exec(printed)?.groups?.number;
  if (!number) return undefined;
  return sectionsOf(opioids).find(({ name }) => name.startsWith(`${number} `))?.id;
}

/** "Opioids for Chronic Pain: Maintenance" without its chapter. */
function lastTitle(printed: string): string {
  return printed.slice(printed.lastIndexOf(":") + 1);
}

/** "MRI shoulder" in the chapter Shoulder is its topic MRI. */
function withoutChapter(guidelineId: string, printed: string): string {
  const words = wordsOf(printed);
  for (let first = 1; first < words.length; first += 1) {
    const chapter = odgChapterNames.longest(
      words,
      first,
      ({ id }, to) => id === guidelineId && to === words.length,
    );
    if (chapter) return printed.slice(0, words[first]!.start).replace(linkToChapter, "");
  }
  const opening = odgChapterNames.longest(words, 0, ({ id }) => id === guidelineId);
  return opening ? printed.slice(words[opening.to - 1]!.end) : printed;
}

const linkToChapter = /\b(?:(?:of|for|to|in)\s)?(?:the\s)?$/;

const foldedNames = new Map<string, (readonly [string, string])[]>();

function nearest(guidelineId: string, printed: string): string | undefined {
  const topics = topicsOf(guidelineId);
  let names = foldedNames.get(topics);
  if (!names) {
    names = sectionsOf(topics).flatMap(({ name, aliases }) =>
      [name, ...aliases].map((one) => [foldedName(one), name] as const),
    );
    if (names.length > 0) foldedNames.set(topics, names);
  }
  const name = nearestName(foldedName(printed), names);
  return name && sectionId(guidelineId, name);
}
