import { afterAll, beforeAll, expect, test } from "vitest";
import type { Span } from "@/lib/letter/found";
import { denialReasonSchema } from "@/lib/letter/vocabulary";
import { search } from "@/lib/search/read/search";
import { tabulate } from "@/lib/search/read/tabulate";
import { readChecklist } from "@/lib/search/read/topic/read-checklist";
import { found, makeRecords } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, searchHref } from "@/lib/search/url/params";

/** Each reason rests on a sentence of its own, in the rationale and in the letter's text. */
const records = makeRecords(160, 3).map((record) => {
  const sentences: string[] = [];
  const issues = record.reading.issues.map((issue) => {
    const own = issue.denialReasons.map(({ value }, at) => {
      const sentence = `Sentence ${at} of issue ${issue.number} in ${record.id} shows ${value} here.`;
      const from = sentences.join(" ").length + (sentences.length > 0 ? 1 : 0);
      sentences.push(sentence);
      return {
        sentence,
        reason: { value, span: [from, from + sentence.length] as Span, certainty: "stated" as const },
      };
    });
    const rationale = found(own.map(({ sentence }) => sentence).join(" "));
    return { ...issue, rationale, denialReasons: own.map(({ reason }) => reason) };
  });
  return { ...record, text: sentences.join(" "), reading: { ...record.reading, issues } };
});
const issues = records.flatMap(({ id, reading }) => reading.issues.map((issue) => ({ id, issue })));
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

test("the reasons of upheld issues, the commonest first, each with its number and an address that finds as many", async () => {
  const { points, unnamed } = await checklist();
  const counts = points.map(({ upheld }) => upheld);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(points.map(({ reason }) => reason).toSorted()).toEqual(
    denialReasonSchema.options.filter((reason) => reason !== "other").toSorted(),
  );
  for (const { reason, upheld, params } of [...points, ...unnamed]) {
    expect(upheld, reason).toBe(upheldFor(reason).length);
    expect((await search(params)).total, searchHref(params)).toBe(upheld);
  }
});

test("what no point names is counted apart: another reason, and none recognised", async () => {
  const { unnamed } = await checklist();
  expect(unnamed.map(({ reason }) => reason).toSorted()).toEqual(["not-classified", "other"]);
  for (const { upheld } of unnamed) expect(upheld).toBeGreaterThan(0);
});

test("letters are counted beside issues where all could be looked through", async () => {
  const { points } = await checklist();
  const counted = points.filter(({ letters }) => letters !== null);
  expect(counted.length).toBeGreaterThan(0);
  for (const { reason, letters } of counted)
    expect(letters, reason).toBe(new Set(upheldFor(reason).map(({ id }) => id)).size);
  for (const { upheld, letters } of points) expect(letters === null).toBe(upheld > 40);
});

test("examples are the sentences that show the reason, in the words of the letter, of different letters", async () => {
  const { points } = await checklist();
  for (const { reason, examples } of points) {
    expect(examples, reason).toHaveLength(2);
    expect(new Set(examples.map(({ hit }) => hit.determinationId)).size).toBe(2);
    for (const { sentence, hit } of examples) {
      const own = issues.find(({ id, issue }) => id === hit.determinationId && issue.number === hit.number);
      expect(own?.issue.decision.value).toBe("upheld");
      expect(own?.issue.denialReasons.map(({ value }) => value)).toContain(reason);
      expect(sentence).toContain(`shows ${reason} here.`);
    }
  }
});

test("where nothing was upheld for a reason, nothing was missing", async () => {
  expect(await readChecklist(emptySearch, [])).toEqual({ points: [], unnamed: [] });
  const tally = { value: "not-classified", label: "No reason recognised", overturned: 0, upheld: 3 };
  const { points, unnamed } = await readChecklist(emptySearch, [tally]);
  expect(points).toEqual([]);
  expect(unnamed).toMatchObject([{ reason: "not-classified", upheld: 3 }]);
});

async function checklist() {
  return readChecklist(emptySearch, (await tabulate(emptySearch, ["reason"])).reason);
}

function upheldFor(reason: string) {
  return issues.filter(({ issue: { decision, denialReasons } }) => {
    const given: string[] = denialReasons.map(({ value }) => value);
    return (
      decision.value === "upheld" &&
      (reason === "not-classified" ? given.length === 0 : given.includes(reason))
    );
  });
}
