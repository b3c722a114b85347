import { readFileSync } from "node:fs";
import { MASK, maskPrivate } from "@/lib/parse/privacy";

/** A labelled sentence. `secrets`: what must be masked, by kind. */
export type Sentence = {
  text: string;
  secrets: { kind: string; start: number; end: number }[];
  keptBack: boolean;
};

/** The least that `npm run evaluate` accepts, of all sentences and of those that are kept back. */
export const leastShares = { recall: 0.98, precision: 0.995 };

/** The sentences of `bench/privacy/sentences.md`, whose head describes their form. */
export function labelledSentences(): Sentence[] {
  return readFileSync("bench/privacy/sentences.md", "utf8")
    .split("\n")
    .filter((line) => /^[-~] /.test(line))
    .map(readSentence);
}

function readSentence(line: string): Sentence {
  const secrets: Sentence["secrets"] = [];
  let text = "";
  let kind = "";
  let start = 0;
  for (const part of line
    .slice(2)
    .replaceAll("⏎", "\n")
    .split(/(\{[a-z0-9-]+: |\})/)) {
    if (part === "}") secrets.push({ kind, start, end: text.length });
    else if (part.startsWith("{")) [kind, start] = [part.slice(1, -2), text.length];
    else text += part;
  }
  return { text, secrets, keptBack: line.startsWith("~") };
}

/** What masking did to sentences, item by item. */
export type PrivacyScore = { right: number; missed: string[]; wrong: string[] };

/**
 * An item is right if all that is printed of it is masked. Each run of masked letters and digits
 * outside all items is a wrong one.
 */
export function scorePrivacy(sentences: readonly Sentence[]): PrivacyScore {
  const score: PrivacyScore = { right: 0, missed: [], wrong: [] };
  for (const { text, secrets } of sentences) {
    const masked = maskPrivate(text).text;
    for (const { kind, start, end } of secrets) {
      const hidden = [...text.slice(start, end)].every(
        (_, at) => /\s/.test(text[start + at]!) || masked[start + at] === MASK,
      );
      if (hidden) score.right += 1;
      else score.missed.push(`${kind}: ${masked}`);
    }
    const rest = [...text].map((_, at) =>
      secrets.some(({ start, end }) => at >= start && at < end) ? " " : masked[at]!,
    );
    const shown = rest
      .map((sign, at) => (sign === MASK && /[\p{L}\p{N}]/u.test(text[at]!) ? MASK : " "))
      .join("");
    for (const _ of shown.match(/█+(?: █+)*/g) ?? []) score.wrong.push(`${text} -> ${masked}`);
  }
  return score;
}

/** Shares of a score; precision is 1 where nothing was masked. */
export function sharesOf({ right, missed, wrong }: PrivacyScore): { recall: number; precision: number } {
  return {
    recall: right / Math.max(1, right + missed.length),
    precision: right / Math.max(1, right + wrong.length),
  };
}
