/**
 * What a person should know about the reading of a letter: one row a warning. `essential`: the
 * letter is published as read in part. `sentence`: what the letter's page says, made from the
 * warning's message, which is a detail such as the letter's own words.
 */
export const warnings = [
  {
    id: "no-decisions-heading",
    essential: true,
    sentence: () =>
      "The heading of the part that holds the decisions is missing; the part was recognised by its first issue.",
  },
  {
    id: "no-clinical-summary",
    essential: true,
    sentence: () => "No clinical summary was recognised in this letter.",
  },
  {
    id: "no-specialty",
    essential: true,
    sentence: () => "The reviewer’s specialty was not recognised.",
  },
  {
    id: "no-licence",
    essential: true,
    sentence: () => "No state in which the reviewer is licensed was recognised.",
  },
  {
    id: "issue-without-decision",
    essential: true,
    sentence: (words: string) =>
      `One issue is missing here, because its heading states no decision: “${printed(words)}”.`,
  },
  {
    id: "issue-without-request",
    essential: true,
    sentence: () => "One issue is missing here, because its heading names no request.",
  },
  {
    id: "unusual-decision-word",
    essential: true,
    sentence: (words: string) =>
      `The decision of an issue is worded unusually and may be misread: “${printed(words)}”.`,
  },
  {
    id: "heading-without-colon",
    essential: false,
    sentence: (words: string) => `A heading has no colon before its decision: “${printed(words)}”.`,
  },
  {
    id: "damaged-label",
    essential: true,
    sentence: (words: string) =>
      `The text of this letter is damaged, so words may be wrong: a label of the issue “${printed(words)}” was read with an error in it.`,
  },
  {
    id: "rationale-missing",
    essential: true,
    sentence: (words: string) => `No rationale was recognised for the issue “${printed(words)}”.`,
  },
  {
    id: "guideline-line-missing",
    essential: true,
    sentence: (issue: string) =>
      `For ${issue}, the guidelines of the reviewer or of the claims administrator were not recognised.`,
  },
  {
    id: "ends-mid-sentence",
    essential: true,
    sentence: (words: string) =>
      `The letter may be incomplete: its last rationale ends in the middle of a sentence, “…${printed(words)}”.`,
  },
  {
    id: "several-letters",
    essential: true,
    sentence: () => "The file holds another letter after this one, which is not shown here.",
  },
  {
    id: "decision-part-not-read",
    essential: true,
    sentence: (share: string) =>
      `Part of the text that holds the decisions was not recognised, so an issue may be missing: ${share}.`,
  },
  {
    id: "implausible-date",
    essential: false,
    sentence: () => "A date in this letter cannot be right; it is shown as printed.",
  },
  {
    id: "privacy",
    essential: false,
    sentence: () => "Personal data is masked in this text.",
  },
] as const satisfies readonly { id: string; essential: boolean; sentence: (message: string) => string }[];
export type WarningCode = (typeof warnings)[number]["id"];

/** Something about the reading (not about the letter's facts) that a person should know. */
export type ParseWarning = { code: WarningCode; message: string };

/** Whether a warning says that something essential is missing or odd. */
export function isEssential({ code }: ParseWarning): boolean {
  return warnings.some(({ id, essential }) => id === code && essential);
}

/** A warning in a full sentence; its message where an earlier version of the parser made it. */
export function warningSentence({ code, message }: ParseWarning): string {
  return warnings.find(({ id }) => id === code)?.sentence(message) ?? message;
}

function printed(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
