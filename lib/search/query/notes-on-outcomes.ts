import type { Note } from "@/lib/search/query/note";

const asksMeaning = /\b(?:mean|means|meaning|meant|definition|define)\b/i;
const outcomes =
  /\b(?:upheld|uphold|overturn(?:ed)?|IMR|independent medical review|utili[sz]ation review|final determination)\b/i;

/**
 * Who asks what an outcome means ("what does upheld mean") is led to the explanation: the letters
 * use the words and do not explain them.
 */
export function notesOnOutcomes(q: string): Note[] {
  if (!asksMeaning.test(q) || !outcomes.test(q)) return [];
  return [{ says: { id: "asks-meaning" }, instead: null, href: "/what-it-means" }];
}
