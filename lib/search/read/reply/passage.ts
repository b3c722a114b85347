import { toFragments } from "@/lib/search/read/reply/fragments";
import { type Stretch, sentencesOf } from "@/lib/search/read/reply/sentences";
import { answeredBy, type Wanted } from "@/lib/search/read/reply/wanted";
import type { Fragment } from "@/lib/search/read/result";

/** Sentences of a long text that answer terms, shortened where they are long. */
export type Passage = { fragments: Fragment[]; answered: readonly Wanted[] };

type Sentence = Stretch & { answered: Wanted[]; closing: boolean };

const [longest, longestOfTwo] = [260, 160];
/** Shown before the first match of a sentence that is cut. */
const lead = 70;
/** The sentence that only states the result: every rationale ends so. */
const closing = /^(?:\w+\W+){0,8}?request.{0,200}\bmedically\s+necessary/is;

/**
 * The sentence that answers most of the terms, and a second one where that answers further ones.
 * Empty where none answers any.
 */
export function bestPassage(marked: string, wanted: readonly Wanted[]): Passage {
  const fragments = toFragments(marked);
  const text = fragments.map((fragment) => fragment.text).join("");
  const hits = hitsOf(fragments);
  const within = ({ from, to }: Stretch) => hits.filter((hit) => hit.from >= from && hit.to <= to);
  const answers = (stretch: Stretch, some: readonly Wanted[]) =>
    answeredBy(
      within(stretch).map((hit) => text.slice(hit.from, hit.to)),
      some,
    );

  const sentences = sentencesOf(text)
    .filter((sentence) => within(sentence).length > 0)
    .map((sentence) => ({
      ...sentence,
      answered: answers(sentence, wanted),
      closing: closing.test(text.slice(sentence.from, sentence.to)),
    }));
  const first = mostAnswering(sentences);
  if (!first) return { fragments: [], answered: [] };
  const open = wanted.filter((term) => !first.answered.includes(term));
  const second = mostAnswering(
    sentences.map((sentence) => ({ ...sentence, answered: answers(sentence, open) })),
  );
  const chosen = second ? [first, second].sort((a, b) => a.from - b.from) : [first];
  const shown = chosen.map((sentence) => shortened(sentence, second ? longestOfTwo : longest));
  return {
    fragments: shown.flatMap((stretch, index) => cut(stretch, index > 0)),
    answered: chosen.flatMap(({ answered }) => answered),
  };

  function shortened(sentence: Sentence, limit: number): Stretch {
    if (sentence.to - sentence.from <= limit) return sentence;
    const starts = within(sentence).map((hit) => Math.max(sentence.from, hit.from - lead));
    const stretches = [sentence.from, ...starts].map((from) => ({
      from,
      to: Math.min(sentence.to, from + limit),
    }));
    const count = (stretch: Stretch) => answers(stretch, sentence.answered).length;
    const best = stretches.reduce((a, b) => (count(b) > count(a) ? b : a));
    return { from: wordStart(best.from, sentence.from), to: wordEnd(best.to, sentence.to) };
  }

  function wordStart(at: number, least: number): number {
    return at === least ? at : text.indexOf(" ", at) + 1;
  }

  function wordEnd(at: number, most: number): number {
    return at === most ? at : text.lastIndexOf(" ", at);
  }

  function cut({ from, to }: Stretch, follows: boolean): Fragment[] {
    const begins = sentences.some((sentence) => sentence.from === from);
    const ends = sentences.some((sentence) => sentence.to === to);
    const before = follows ? " … " : begins ? "" : "…";
    const after = ends || to < chosen.at(-1)!.from ? "" : "…";
    return [plain(before), ...slice(fragments, from, to), plain(after)].filter(({ text }) => text !== "");
  }
}

function mostAnswering(sentences: readonly Sentence[]): Sentence | undefined {
  const score = ({ answered, closing }: Sentence) => 2 * answered.length - Number(closing);
  const best = sentences.toSorted((a, b) => score(b) - score(a))[0];
  return best && best.answered.length > 0 ? best : undefined;
}

function hitsOf(fragments: readonly Fragment[]): Stretch[] {
  let at = 0;
  return fragments.flatMap(({ text, hit }) => {
    const stretch = { from: at, to: at + text.length };
    at = stretch.to;
    return hit ? [stretch] : [];
  });
}

function slice(fragments: readonly Fragment[], from: number, to: number): Fragment[] {
  let at = 0;
  return fragments.flatMap(({ text, hit }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return part === "" ? [] : [{ text: part, hit }];
  });
}

function plain(text: string): Fragment {
  return { text, hit: false };
}
