import { counted, formatCount } from "@/lib/words/numbers";

/**
 * One row for each thing that a search may have to say about its query, with the facts that the
 * sentence needs. A sentence that ends in a colon is followed by a link.
 */
const sentences = {
  /** `having`: what no letter does, "has the treatment". */
  "no-letter-has": ({ having, value, near }: { having: string; value: string; near: boolean }) =>
    `No letter here ${having} “${value}”${near ? "; the nearest is:" : "."}`,
  "asks-meaning": () => "The letters do not explain their words; this page does:",
  "asks-what-next": () =>
    "What Upheld and Overturned mean for the worker, what may be done then, and by when:",
  "asks-most": () =>
    "Which treatments are disputed and overturned most often stands in the list of treatments:",
  "read-as": ({ query }: { query: string }) => `Read as ${query}.`,
  copied: () => "Letters have these words side by side, so they were searched as words, not read as filters:",
  "pages-cited": ({ issues, words }: { issues: number; words: string }) =>
    `${counted(issues, "issue is", "issues are")} found by pages cited${words && `, with “${words}”`}:`,
  "pages-end": ({ of, shown, total }: { of: "issues" | "determinations"; shown: number; total: number }) =>
    `This is the last page: pages show the first ${formatCount(shown)} of ${formatCount(total)} ${of}. ${of === "issues" ? "All of them are in the CSV and NDJSON files of this search; to" : "To"} see others here, narrow the search or sort it another way.`,
  "case-not-held": ({ caseNumber }: { caseNumber: string }) =>
    `This casebook holds no determination ${caseNumber}.`,
  "case-held": ({ caseNumber }: { caseNumber: string }) => `${caseNumber} is held:`,

  // Mistakes in the syntax of a query.
  sides: () =>
    "OR joins the words beside it; the others have to occur in any case. For all that stands on its sides as alternatives:",
  dangling: () => "An OR that does not stand between two words was left out.",
  bracket: () => "A bracket has no partner: it was left out.",
  quote: () => "A quotation mark has no partner: the words after it were searched as single words.",
  minus: () => "A minus that stands alone was left out: put it directly before the word to exclude.",
  group: () => "A minus counts for one word or phrase: each word between the brackets was left out.",
  bang: () => "A word is excluded by a minus before it.",
  wildcard: () => "A star is understood at the end of a word, behind letters: acupunct*.",
  fuzzy: () => "The signs ~ and ^ were left out: small slips in a word are forgiven without them.",
  "no-words": () =>
    "There is no word in what was typed, so nothing was searched for: these are all issues that the filters leave.",
  long: () => "Only the first 500 characters were read.",
  beginnings: () => "Only one word can stand for its beginning (*): the last one does.",
  near: () =>
    "There is no proximity operator; results with the words close together rank first. In quotation marks the words must be adjacent.",
  "filter-typed": ({ filter }: { filter: string }) =>
    `Fields are chosen among the filters, not typed: see “${filter}”. The word itself was searched.`,
  "field-typed": ({ name }: { name: string }) =>
    `The words are sought in requests, reasons and citations: “${name}:” was left out.`,
  "words-left-out": ({ words }: { words: readonly string[] }) =>
    `Only the first ten words were searched; left out: ${words.join(", ")}.`,
  "alternatives-left-out": ({ words }: { words: readonly string[] }) =>
    `Of so many alternatives not all were searched; left out: ${words.join(", ")}.`,
} as const satisfies Record<string, (facts: never) => string>;

/** What a note says, without words: the sentence's id and its facts. */
export type NoteFacts = {
  [Id in keyof typeof sentences]: { id: Id } & ((typeof sentences)[Id] extends (facts: infer Facts) => string
    ? unknown extends Facts
      ? object
      : Facts
    : object);
}[keyof typeof sentences];

/** Links of notes whose words are always the same. */
const links: Partial<Record<NoteFacts["id"], string>> = {
  "asks-what-next": "what you can still do",
  "asks-most": "treatments, with their numbers",
  "asks-meaning": "what Upheld and Overturned mean",
};

/** Whether a value is the facts of a note, as far as its id tells. */
export function isNoteFacts(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "id" in value && Object.hasOwn(sentences, String(value.id))
  );
}

type Note = { says: NoteFacts; instead: string | null; href?: string; label?: string };

/** A search's note as pages and the API show it: its sentence in place of the facts. */
export function noteInWords({ says, instead, href, label = links[says.id] }: Note) {
  return { text: sentenceOf(says), instead, ...(href && { href }), ...(label && { label }) };
}

function sentenceOf(says: NoteFacts): string {
  const sentence: (facts: never) => string = sentences[says.id];
  return sentence(says as never);
}
