import { odgChapterNames, sectionNames } from "@/lib/catalog/guideline-names";
import type { Guideline } from "@/lib/catalog/guidelines";
import type { Certainty } from "@/lib/letter/found";
import type { CitationDraft } from "@/lib/parse/citation/draft";
import { type LineText, phraseAt, type Range, trimmedOfAnd } from "@/lib/parse/citation/line-text";
import { type OdgPart, odgParts } from "@/lib/parse/citation/odg/parts";
import { readPages } from "@/lib/parse/citation/page-list";
import { sectionDraft } from "@/lib/parse/citation/section-list";

type Group = { chapter: Guideline | null; from: number; topics: Range[] };

/**
 * The citations of one ODG phrase: one for each chapter that it names, else one without a chapter.
 * Topics before the first chapter belong to it ("physical therapy, elbow chapter"); topics behind
 * chapters that stand together belong to each of them.
 */
export function odgCitations(
  line: LineText,
  range: Range,
  mtus: boolean,
  certainty: Certainty,
): CitationDraft[] {
  const { pages, rest } = readPages(line, range);
  const readings = rest.map((part) => odgParts(line, part));
  const year = readings.find((one) => one.year !== null)?.year ?? null;
  const parts = readings.flatMap((one) => one.parts);
  const groups = grouped(line, parts, range.from);
  if (groups.length === 0) groups.push(withoutChapter(line, parts, range.from));
  return groups.map(({ chapter, from, topics }, at): CitationDraft => {
    const guidelineId = chapter?.id ?? "odg";
    return {
      ...trimmedOfAnd(line, { from, to: groups[at + 1]?.from ?? range.to }),
      mtus,
      body: "ODG",
      guideline: chapter?.name ?? null,
      guidelineId,
      year,
      sections: topics.map((topic) => sectionDraft(line, topic, guidelineId)),
      pages: at === groups.length - 1 ? pages : [],
      certainty,
    };
  });
}

/** No phrase names more chapters than this for one topic. */
const sharing = 8;

function grouped({ text }: LineText, parts: readonly OdgPart[], start: number): Group[] {
  const groups: Group[] = [];
  const early: Range[] = [];
  let together: Group[] = [];
  let apart = false;
  let last = start;
  for (const part of parts) {
    // "Low Back; Knee, MRI": a semicolon keeps what follows from the first.
    if (text.slice(last, part.from).includes(";")) apart = true;
    last = part.to;
    if (part.kind === "topic") {
      for (const { topics } of together) topics.push(part);
      if (groups.length === 0) early.push(part);
      else apart = true;
      continue;
    }
    const group = { chapter: part.chapter, from: groups.length === 0 ? start : part.from, topics: [] };
    together = apart ? [group] : [...together, group].slice(-sharing);
    apart = false;
    groups.push(group);
  }
  groups[0]?.topics.unshift(...early);
  return groups;
}

/** No chapter is separate; "MRI shoulder" holds one at the end of its only topic. */
function withoutChapter(line: LineText, topics: readonly Range[], from: number): Group {
  const plain = { chapter: null, from, topics: [...topics] };
  const [topic, ...others] = topics;
  if (!topic || others.length > 0) return plain;
  const known = phraseAt(line, sectionNames("odg"), topic);
  if (!known) return plain;
  const rest = line.text.slice(known.to, topic.to);
  const link = linkToChapter.exec(rest)?.[0].length ?? 0;
  const chapter = phraseAt(line, odgChapterNames, { from: known.to + link, to: topic.to });
  if (link === 0 || chapter?.to !== topic.to) return plain;
  return { chapter: chapter.value, from, topics: [{ from: known.from, to: known.to }] };
}

const linkToChapter = /^\s(?:(?:of|for|to|in)\s)?(?:the\s)?/;
