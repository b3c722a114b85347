/** A heading that does not begin its sentence: a page break or a gap cut it in two. */
const startsInside = /^(?:[a-z]|\d+%)/;
/** The modification template takes several sentences, of which the first names the request. */
const templateEnd = /original\s+request|IMR\s+eligible/i;
const templateStart = /was\s+the\s+original\s+request/i;
/** A paragraph that cannot have ended here. */
const goesOn = /(?:[,(&/+-]|\b(?:and|or|of|for|with|the|to|in|per|at|x|times))$/i;
/** A prefix that stands on a line of its own ("Associated surgical service:"). */
const prefix = /^[^.:]{1,60}:$/;

/**
 * The last sentence of a rationale gives the verdict (for opioids, advice on tapering may follow it); what stands behind it in
 * the same paragraph is the next heading.
 */
const verdict =
  /\b(?:medically\s+(?:necessary|appropriate|indicated)|medical\s+necessity|non-?certified|not\s+(?:warranted|supported|indicated|recommended|certified|necessary|established)|terminating\s+opioids)\b[^.\n]{0,200}[.!?]["')]?\s{0,3}(?=[^\s.])/gi;
const sentenceEnded = /[.!?]["')]?$/;
const sentenceEnd = /[.!?]["')]?\s+(?=[A-Z0-9("])/g;

/**
 * Where the heading starts in the text that stands between the label of the issue before and its own first label, its
 * decision cut off. `first`: nothing but the heading stands there (the first issue, below the fixed sentence).
 */
export function findHeadingStart(text: string, first: boolean): number {
  let start = text.lastIndexOf("\n") + 1;
  while (start > 0 && belongsToParagraphBefore(text, start)) start = text.lastIndexOf("\n", start - 2) + 1;
  const heading = text.slice(start);
  const verdictEnd = lastEnd(heading, verdict);
  if (verdictEnd !== null) return start + verdictEnd;
  if (start > 0 || first) return start;
  return startAfterSentence(heading);
}

function belongsToParagraphBefore(text: string, start: number): boolean {
  const heading = text.slice(start);
  const before = text.slice(text.lastIndexOf("\n", start - 2) + 1, start - 1).trimEnd();
  // Patterns that end at the end of a text would look through all of it.
  const end = before.slice(-12);
  if (heading.trim() === "") return !sentenceEnded.test(end);
  if (goesOn.test(end) || prefix.test(before)) return true;
  if (templateEnd.test(heading) && !templateStart.test(heading)) return true;
  if (count(heading, ")") > count(heading, "(")) return true;
  return startsInside.test(heading) && !sentenceEnded.test(end);
}

/** No gap shows: the heading is what follows the last sentence, or the first sentence of a modification template. */
function startAfterSentence(text: string): number {
  const template = text.search(templateStart);
  return lastEnd(template < 0 ? text : text.slice(0, template), sentenceEnd) ?? 0;
}

function lastEnd(text: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
