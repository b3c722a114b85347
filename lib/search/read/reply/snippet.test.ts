import { describe, expect, test } from "vitest";
import { type Marked, matchMarks } from "@/lib/search/engine/reply";
import { parseQuery } from "@/lib/search/query/syntax";
import { toFragments } from "@/lib/search/read/reply/fragments";
import { toSnippet } from "@/lib/search/read/reply/snippet";
import { wantedOf } from "@/lib/search/read/reply/wanted";

/** Stars stand for the engine's marks. */
const marked = (text: string) => text.replace(/\*([^*]+)\*/g, `${matchMarks.begin}$1${matchMarks.end}`);
const snippetOf = (query: string, fields: Marked) => {
  const entries = Object.entries(fields).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(marked) : typeof value === "string" ? marked(value) : value,
  ]);
  const { snippet, snippetField } = toSnippet(Object.fromEntries(entries), wantedOf(parseQuery(query).parts));
  return { field: snippetField, text: snippet.map(({ text, hit }) => (hit ? `*${text}*` : text)).join("") };
};

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

test.each([`a${matchMarks.end}b`, `a${matchMarks.begin}b`])(
  "marks without a partner leave no trace",
  (text) =>
    expect(
      toFragments(text)
        .map((fragment) => fragment.text)
        .join(""),
    ).toBe("ab"),
);

test("the break between a number and its unit is not shown", () => {
  expect(toFragments("325\u200Amg")).toEqual([{ text: "325mg", hit: false }]);
});

const decidingSentence = "No gain is documented.";

describe("the sentence that decided is shown", () => {
  test.each<[string, string, Marked]>([
    ["without words to look for", "", { headnote: "Physical therapy", rationale: "Long reasons." }],
    [
      "when the headnote answers all words",
      "lumbar MRI",
      { headnote: "*MRI*, *lumbar* spine", rationale: "An *MRI* of the *lumbar* spine." },
    ],
    [
      "when the headnote answers a word by an equal of it",
      "low back MRI",
      {
        headnote: "*MRI*, *lumbar* spine",
        citations: ["ODG *Low Back*, *MRI*s"],
        rationale: "*Low* *back* pain.",
      },
    ],
    [
      "when the heading as printed answers it in the other number",
      "injections",
      { headnote: "Trigger point injection", request: "*Injections* x 4", rationale: "*Injections* hurt." },
    ],
    [
      "when the headnote has the spinal level in its other spelling",
      "L4-5",
      { headnote: "MRI, left L4-L5", request: "Left *L4-5* MRI" },
    ],
    [
      "when the treatment answers the brand",
      "Flexeril",
      { headnote: "Cyclobenzaprine", brands: ["*Flexeril*", "Fexmid"], rationale: "He takes *Flexeril*." },
    ],
  ])("%s", (_, query, fields) =>
    expect(snippetOf(query, { decidingSentence, ...fields })).toEqual({
      field: "deciding sentence",
      text: decidingSentence,
    }),
  );

  test("when it answers as many words as any other field", () => {
    const fields = {
      decidingSentence: "No *gain* is documented.",
      rationale: "The *gain*. No *gain* is documented.",
    };
    expect(snippetOf("gain", fields).field).toBe("deciding sentence");
  });

  test("when another field answers a further word but fewer in all", () => {
    const fields = {
      decidingSentence: "*Conservative* care *failed*.",
      rationale: "*Treatment* is by pills.",
    };
    expect(snippetOf("failed conservative treatment", fields).field).toBe("deciding sentence");
  });

  test("when it alone shows the phrase", () => {
    const fields = { decidingSentence: "No *gain of function* is told.", rationale: "He had *acupuncture*." };
    expect(snippetOf('"gain of function" acupuncture', fields).field).toBe("deciding sentence");
  });
});

describe("a query that points elsewhere shows the sentence it points to", () => {
  test.each<[string, Marked, string]>([
    [
      "rationale",
      { rationale: "He is well. His *fingers* are *numb*. He works." },
      "His *fingers* are *numb*.",
    ],
    ["guideline", { citations: ["MTUS Pain", "ODG *Numb* *Fingers*"] }, "ODG *Numb* *Fingers*"],
    [
      "rationale",
      {
        rationale: "*Numb* *fingers* hurt.",
        citations: ["ODG *Numb* *Fingers*"],
      },
      "*Numb* *fingers* hurt.",
    ],
    [
      "guideline",
      { rationale: "*Numb* all day.", citations: ["ODG *Numb* *Fingers*"] },
      "ODG *Numb* *Fingers*",
    ],
  ])("%s", (field, elsewhere, text) =>
    expect(snippetOf("numb fingers", { headnote: "MRI", decidingSentence, ...elsewhere })).toEqual({
      field,
      text,
    }),
  );

  test("a second sentence is added for the words that the first lacks", () => {
    const rationale = "His hand is *numb*. He works. Two *fingers* are stiff.";
    expect(snippetOf("numb fingers", { decidingSentence, rationale }).text).toBe(
      "His hand is *numb*. … Two *fingers* are stiff.",
    );
  });

  test("of two sentences the one that only states the result is not chosen", () => {
    const rationale =
      "Therefore, the request for a *brace* is medically necessary. The *brace* is worn at night.";
    expect(snippetOf("brace", { decidingSentence, rationale }).text).toBe("The *brace* is worn at night.");
  });

  test("a long sentence is cut around its matches", () => {
    const rationale = `${"He walks and ".repeat(30)}his *fingers* are *numb* ${"and he walks ".repeat(30)}.`;
    const { text } = snippetOf("numb fingers", { decidingSentence, rationale });
    expect(text).toMatch(/^….*his \*fingers\* are \*numb\* .*…$/);
    expect(text.length).toBeLessThan(280);
  });

  test("a phrase is shown where it stands, be it in the heading only", () => {
    const fields = { headnote: "Brace", brands: ["*steel brace*"], request: "Hinged *steel brace*" };
    expect(snippetOf('"steel brace"', { decidingSentence, ...fields }).text).toBe("Hinged *steel brace*");
    expect(snippetOf("steel brace", { decidingSentence, ...fields }).field).toBe("deciding sentence");
  });

  test("an abbreviation ends no sentence", () => {
    const fields = { decidingSentence, rationale: "Dr. Doe saw *numb* toes, vs. Nothing else." };
    expect(snippetOf("numb", fields).text).toBe("Dr. Doe saw *numb* toes, vs. Nothing else.");
  });
});

test("an issue without a deciding sentence shows the beginning of its reasons, without reasons what was asked", () => {
  expect(snippetOf("", { opening: "He is well.", request: "MRI" })).toEqual({
    field: "rationale",
    text: "He is well.",
  });
  expect(snippetOf("", { request: "MRI of the knee" })).toEqual({
    field: "request",
    text: "MRI of the knee",
  });
  expect(toSnippet({})).toEqual({ snippet: [], snippetField: "none" });
});
