/** A heading that does not begin its sentence: a page break or a gap cut it in two. */
const startsInside = /^(?:[a-z]|\d+%)/;
/** The modification template takes several sentences, of which the first names the request. */
const templateEnd = /original\s+request|IMR\s+eligible/gi;
const templateStart = /was\s+the\s+original\s+request/gi;
/** A paragraph that cannot have ended here. */
const goesOn = /(?:[,(&/+-]|\b(?:and|or|of|for|with|the|to|in|per|at|x|times))$/i;
/** A prefix on a line of its own ("Associated surgical service:"). */
const prefix = /^[^.:]{1,60}:$/;

/**
 * The last sentence of a rationale gives the verdict (for opioids, advice on tapering may follow
 * it); the text behind it in the same paragraph is the next heading.
 */
const verdict =
  /\b(?:medically\s+(?:necessary|appropriate|indicated)|medical\s+necessity|non-?certified|not\s+(?:warranted|supported|indicated|recommended|certified|necessary|established)|terminating\s+opioids)\b[^.\n]{0,200}[.!?]["')]?\s{0,3}(?=[^\s.])/gi;
const sentenceEnded = /[.!?]["')]?$/;
const sentenceEnd = /[.!?]["')]?\s+(?=[A-Z0-9("])/g;

/**
 * Where the heading starts in the text between the last label of the issue before and its own first
 * label, its decision cut off. `first`: there is only the heading (the first issue, below the fixed
 * sentence).
 */
export function findHeadingStart(text: string, first: boolean): number {
  const start = startOfLines(text);
  const heading = text.slice(start);
  const verdictEnd = lastEnd(heading, verdict);
  if (verdictEnd !== null) return start + verdictEnd;
  if (start > 0 || first) return start;
  return startAfterSentence(heading);
}

/**
 * The start of the last line and of all above it that belong to its heading. Each line is looked at
 * once.
 */
function startOfLines(text: string): number {
  const [ended, started] = [lastIndex(text, templateEnd), lastIndex(text, templateStart)];
  let unopened = 0;
  let blank = true;
  let start = lineStart(text, text.length);
  for (let end = text.length; start > 0; end = start - 1, start = lineStart(text, end)) {
    const line = text.slice(start, end);
    unopened += count(line, ")") - count(line, "(");
    blank &&= line.trim() === "";
    const before = text.slice(lineStart(text, start - 1), start - 1).trimEnd();
    // Patterns that end at the end of a text would look through all of it.
    const endBefore = before.slice(-12);
    const templateCut = ended >= start && started < start;
    const goesOnHere = goesOn.test(endBefore) || prefix.test(before) || templateCut || unopened > 0;
    const cutInTwo = (blank || startsInside.test(line)) && !sentenceEnded.test(endBefore);
    if (!cutInTwo && (blank || !goesOnHere)) break;
  }
  return start;
}

/** Where the line starts that ends at `end`. */
function lineStart(text: string, end: number): number {
  return end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
}

/**
 * No gap shows: the heading is what follows the last sentence, or the first sentence of a
 * modification template.
 */
function startAfterSentence(text: string): number {
  const template = text.search(templateStart);
  return lastEnd(template < 0 ? text : text.slice(0, template), sentenceEnd) ?? 0;
}

function lastIndex(text: string, pattern: RegExp): number {
  let index = -1;
  for (const match of text.matchAll(pattern)) index = match.index;
  return index;
}

function lastEnd(text: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
