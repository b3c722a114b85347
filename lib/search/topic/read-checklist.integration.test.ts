import { afterAll, beforeAll, expect, test } from "vitest";
import { denialReasonSchema } from "@/lib/letter/vocabulary";
import { emptySearch, searchHref } from "@/lib/search/params";
import { search } from "@/lib/search/search";
import { tabulate } from "@/lib/search/tabulate";
import { makeRecords } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { readChecklist } from "@/lib/search/topic/read-checklist";

const records = makeRecords(160, 3);
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

test("examples are sentences of two letters that give the reason", async () => {
  for (const { reason, examples } of (await checklist()).points) {
    expect(new Set(examples.map(({ hit }) => hit.determinationId)).size).toBe(2);
    for (const { sentence, hit } of examples) {
      const own = issues.find(({ id, issue }) => id === hit.determinationId && issue.number === hit.number);
      expect(own?.issue.decision.value).toBe("upheld");
      expect(own?.issue.denialReasons.map(({ value }) => value)).toContain(reason);
      expect(sentence).toBe(own?.issue.decidingSentence?.value);
    }
  }
});

test("no sentence is told twice", async () => {
  const sentences = (await checklist()).points.flatMap(({ examples }) => examples.map((one) => one.sentence));
  expect(new Set(sentences).size).toBe(sentences.length);
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
