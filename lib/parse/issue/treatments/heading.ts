import { capitals, PhraseTable, type Word } from "@/lib/catalog/phrases";
import { type CatalogTreatment, type Printed, treatmentById, treatmentForms } from "@/lib/catalog/treatments";
import { findMentions, type Mention } from "@/lib/parse/issue/body-parts/mentions";
import { headingWords } from "@/lib/parse/issue/heading-words";
import { type Cue, cueForms } from "@/lib/parse/issue/treatments/cues";

/** A treatment, or a cue to one, as a heading prints it; `[start, end)` in its text. */
export type Hit = {
  treatment?: CatalogTreatment;
  cue?: Cue;
  start: number;
  end: number;
  /** A brand's generic, or a treatment that several words show together. */
  implied: boolean;
  /** Counts only where nothing else is named. */
  onlyAlone: boolean;
};

/** A heading's disputed text with what the catalogs know of its words. */
export type Heading = { text: string; words: readonly Word[]; parts: readonly Mention[] };

type Meaning = {
  treatment?: CatalogTreatment;
  cue?: Cue;
  printed: Printed;
  implied: boolean;
  onlyAlone: boolean;
};

const meanings = new PhraseTable<Meaning>();
for (const { phrase, treatment, printed, brand, onlyAlone } of treatmentForms)
  meanings.add(phrase, { treatment, printed, implied: brand, onlyAlone });
for (const { phrase, cue, printed } of cueForms)
  meanings.add(phrase, { cue, printed, implied: false, onlyAlone: false });

/** The heading's words and the parts of the body among them. */
export function readHeading(text: string): Heading {
  const words = headingWords(text);
  return { text, words, parts: findMentions(text, words) };
}

/**
 * Every treatment and cue of a heading in its order, the longest phrase that starts at a word
 * first.
 */
export function findHits({ text, words }: Heading): Hit[] {
  const hits: Hit[] = [];
  const allCapitals = !/[a-z]/.test(text);
  for (let from = 0; from < words.length; ) {
    const start = words[from]!.start;
    const match = meanings.longest(words, from, ({ printed }, to) => {
      if (printed === "any") return true;
      if (printed === "capitals-among-small-letters" && allCapitals) return false;
      return capitals.test(text.slice(start, words[to - 1]!.end));
    });
    if (match) {
      const { treatment, cue, implied, onlyAlone } = match.value;
      hits.push({ treatment, cue, start, end: words[match.to - 1]!.end, implied, onlyAlone });
    }
    from = match?.to ?? from + 1;
  }
  return hits;
}

/**
 * The part of the body nearest to a place: the last one before it in the same phrase, else the
 * next, else the last.
 */
export function partNear({ text, parts }: Heading, start: number, end: number): string | undefined {
  let before: Mention | undefined;
  let after: Mention | undefined;
  for (const part of parts) {
    if (part.start < end) before = part;
    else {
      after = part;
      break;
    }
  }
  if (!before) return after?.part;
  const apart =
    start - before.end > 40 || /;|\band\b/.test(text.slice(before.end, Math.max(before.end, start)));
  return apart && after ? after.part : before.part;
}

/**
 * A catalog treatment that this code names; throws where the table has lost it, which a test would
 * show.
 */
export function known(id: string): CatalogTreatment {
  const treatment = treatmentById(id);
  if (!treatment)
    throw new Error(`lib/catalog/treatments has no ${id}, which lib/parse/issue/treatments needs`);
  return treatment;
}

/** The hit read as a treatment that it is only together with other words. */
export function readAs(hit: Hit, id: string): Hit {
  return { ...hit, treatment: known(id), cue: undefined };
}
