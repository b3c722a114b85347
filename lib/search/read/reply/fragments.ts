import { matchMarks } from "@/lib/search/engine/reply";
import type { Fragment } from "@/lib/search/read/result";
import { withoutBreaks } from "@/lib/search/text/clean-text";

/**
 * The stretches of a field in which the engine marked its matches: plain text, in order, nothing
 * else of the marks left.
 */
export function toFragments(marked: string): Fragment[] {
  const fragments: Fragment[] = [];
  const add = (text: string, hit: boolean) => {
    const shown = withoutBreaks(text);
    const last = fragments.at(-1);
    if (shown === "") return;
    if (last?.hit === hit) last.text += shown;
    else fragments.push({ text: shown, hit });
  };
  for (const [index, part] of marked.split(matchMarks.begin).entries()) {
    const [first = "", ...rest] = part.split(matchMarks.end);
    // Before the first mark nothing matched; after each, what stands before its end did.
    add(first, index > 0);
    add(rest.join(""), false);
  }
  return fragments;
}
