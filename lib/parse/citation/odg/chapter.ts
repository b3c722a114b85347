import { odgChapterNames, sectionNames } from "@/lib/catalog/guideline-names";
import type { Guideline } from "@/lib/catalog/guidelines";
import { type LineText, phraseAt, type Range } from "@/lib/parse/citation/line-text";
import { knownSection } from "@/lib/parse/citation/section-list";

type FoundChapter = Range & { chapter: Guideline };

const endsHere =
  /^\s?(?:$|[,;:()/–—]|\.(?:\s|$)|(?:chapters?|sections?|guidelines?|procedures?|acute|updated|last|web|online|version|twc|treatment\sindex|integrated|https?|www|under|regarding|(?:19|20)\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})\b)/;
const dash = /^(?:\s-|-\s|-[A-Z])/;
const and = /^\s?(?:and|&)\s/;
/** Chapters joined by "and" are looked ahead for this far. */
const longestChain = 3;

/**
 * The ODG chapter named at the start of a range: "Low Back", "Knee and Leg", "Lumbar". A body part
 * that only begins a topic ("Knee brace", "Hip arthroplasty") is none. `opening`: no chapter or
 * topic precedes, so that a topic may follow without a separator ("Low Back MRIs").
 */
export function chapterAt(
  line: LineText,
  range: Range,
  opening: boolean,
  chain = longestChain,
): FoundChapter | null {
  const topic = phraseAt(line, sectionNames("odg"), range);
  const found = phraseAt(
    line,
    odgChapterNames,
    range,
    (_, end) => (!topic || topic.to <= end) && endsChapter(line, { from: end, to: range.to }, opening, chain),
  );
  return found?.from === range.from ? { chapter: found.value, from: found.from, to: found.to } : null;
}

function endsChapter(line: LineText, after: Range, opening: boolean, chain: number): boolean {
  if (after.from >= after.to) return true;
  const rest = line.text.slice(after.from, Math.min(after.to, after.from + 24));
  if (endsHere.test(rest.toLowerCase()) || dash.test(rest)) return true;
  const joined = and.exec(rest);
  if (joined && chain > 0) {
    const next = { from: after.from + joined[0].length, to: after.to };
    return chapterAt(line, next, false, chain - 1) !== null;
  }
  const next = { from: after.from + 1, to: after.to };
  return opening && rest.startsWith(" ") && knownSection(line, next, sectionNames("odg")) !== null;
}
