import { expect, test } from "vitest";
import { matchMarks } from "@/lib/search/query/request";
import { toFragments } from "@/lib/search/reply/fragments";
import { type Marked, toSnippet } from "@/lib/search/reply/snippet";

/** Stars stand for the engine's marks. */
const marked = (text: string) => text.replace(/\*([^*]+)\*/g, `${matchMarks.begin}$1${matchMarks.end}`);
const snippetOf = (fields: Record<keyof Marked, string | string[]> | Marked) =>
  toSnippet(
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.map(marked) : marked(value as string),
      ]),
    ),
  );

test("marks become stretches of plain text", () => {
  expect(toFragments(marked("a *home* *exercise* program"))).toEqual([
    { text: "a ", hit: false },
    { text: "home", hit: true },
    { text: " ", hit: false },
    { text: "exercise", hit: true },
    { text: " program", hit: false },
  ]);
  expect(toFragments("")).toEqual([]);
});

test("marks without a partner leave no trace", () => {
  expect(
    toFragments(`a${matchMarks.end}b`)
      .map(({ text }) => text)
      .join(""),
  ).toBe("ab");
  expect(
    toFragments(`a${matchMarks.begin}b`)
      .map(({ text }) => text)
      .join(""),
  ).toBe("ab");
});

test("the break between a number and its unit is not shown", () => {
  expect(toFragments("325\u200Amg")).toEqual([{ text: "325mg", hit: false }]);
});

test("without words to look for, the sentence that decided is shown", () => {
  const { snippet, snippetField } = snippetOf({
    headnote: "Physical therapy",
    decidingSentence: "No gain is documented.",
    rationale: "Long reasons",
  });
  expect(snippetField).toBe("deciding sentence");
  expect(snippet).toEqual([{ text: "No gain is documented.", hit: false }]);
});

test("the sentence that decided is shown when it holds as many of the words as any other field", () => {
  const fields = { decidingSentence: "No *gain* is documented.", rationale: "…no *gain* is documented…" };
  expect(snippetOf(fields).snippetField).toBe("deciding sentence");
});

test("words that the headnote shows already do not draw the snippet away", () => {
  const fields = {
    headnote: "*Physical* *therapy*, lumbar spine",
    decidingSentence: "No gain is documented.",
    request: "*Physical* *therapy* 2x6",
  };
  expect(snippetOf(fields).snippetField).toBe("deciding sentence");
});

test.each([
  ["rationale", { rationale: "…*numb* *fingers*…" }],
  ["request", { request: "Test for *numb* *fingers*" }],
  ["guideline", { citations: ["MTUS Pain", "Non-MTUS *Numb* *Fingers* 2010"] }],
  ["summary", { summary: "…with *numb* *fingers*…" }],
])("a query that points to the %s shows it", (field, elsewhere) => {
  const fields = { headnote: "MRI", decidingSentence: "No *numb* area is documented.", ...elsewhere };
  expect(snippetOf(fields).snippetField).toBe(field);
});

test("an issue without reasons shows what was asked, and one without anything nothing", () => {
  expect(snippetOf({ request: "MRI of the knee" }).snippetField).toBe("request");
  expect(toSnippet({})).toEqual({ snippet: [], snippetField: "none" });
});
