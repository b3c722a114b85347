import { expect, test } from "vitest";
import { matchMarks } from "@/lib/search/engine/reply";
import { parseQuery } from "@/lib/search/query/syntax";
import { understoodTerms } from "@/lib/search/query/understood";
import { spellingsIn, tellSpellings } from "@/lib/search/read/reply/spellings";
import { wantedOf } from "@/lib/search/read/reply/wanted";
import { noteInWords } from "@/lib/words/notes";

/** Stars stand for the engine's marks. */
const tell = (typed: string, ...rationales: string[]) => {
  const query = parseQuery(typed);
  const hits = rationales.map((text) => ({
    rationale: text.replace(/\*([^*]+)\*/g, `${matchMarks.begin}$1${matchMarks.end}`),
  }));
  const told = tellSpellings(understoodTerms(query), spellingsIn(hits, wantedOf(query.parts)), query.parts);
  return { alsoFound: told.understood.map(({ alsoFound }) => alsoFound), notes: told.notes.map(noteInWords) };
};

test("a spelling that was found for a slip is told, the nearest first, with the query that spells it so", () => {
  const told = tell(
    "gait physicain",
    "*Gait*: *physical* *physical* exam.",
    "*Gait* by a *physician*, two *physicians*.",
  );
  expect(told).toEqual({
    alsoFound: [[], ["physician", "physical"]],
    notes: [{ text: "None of the results here has “physicain” as typed.", instead: "gait physician" }],
  });
});

test("where the word itself was found as well, other spellings are told without a note", () => {
  expect(tell("recommend", "We *recommend* it.", "It is *recommended*.")).toEqual({
    alsoFound: [["recommended"]],
    notes: [],
  });
});

test.each([
  ["session", "Two *sessions*, one *session*."],
  ["physiotherapy", "*PT* and *physical therapy*."],
  ["radiograph radiographs", "A *radiograph*, *radiographs*, an *x-ray*."],
  ["postoperative", "*Post-operative* care."],
  ['"physician"', "A *physician*."],
  ["acupunct*", "*Acupuncture*."],
  ["-physicain gait", "*Gait*."],
])("a plural, an equal, a phrase, a beginning and what is excluded are no spelling: %s", (typed, text) => {
  const silent = parseQuery(typed);
  expect(tell(typed, text).alsoFound).toEqual(understoodTerms(silent).map(({ alsoFound }) => alsoFound));
  expect(tell(typed, text).notes).toEqual([]);
});
