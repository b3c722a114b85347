import { afterAll, beforeAll, expect, test } from "vitest";
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

test("the commonest reasons of upheld issues, each with its number and an address that finds as many", async () => {
  const missing = await checklist();
  const counts = missing.map(({ upheld }) => upheld);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(missing).toHaveLength(6);
  for (const { reason, upheld, params } of missing) {
    const scanned = issues.filter(({ issue }) => issue.denialReasons.some(({ value }) => value === reason));
    expect(upheld).toBe(scanned.length);
    expect((await search(params)).total, searchHref(params)).toBe(upheld);
  }
});

test("examples are the deciding sentences of two letters that give the reason", async () => {
  for (const { reason, examples } of await checklist()) {
    expect(new Set(examples.map(({ determinationId }) => determinationId)).size).toBe(2);
    for (const { determinationId, number, snippet } of examples) {
      const { issue } = issues.find(({ id, issue }) => id === determinationId && issue.number === number)!;
      expect(issue.decision.value).toBe("upheld");
      expect(issue.denialReasons.map(({ value }) => value)).toContain(reason);
      expect(snippet.map(({ text }) => text).join("")).toBe(issue.decidingSentence?.value);
    }
  }
});

test("no sentence is told twice", async () => {
  const examples = (await checklist()).flatMap(({ examples }) => examples);
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
});

test("where nothing was upheld for a reason, nothing was missing", async () => {
  expect(await readChecklist(emptySearch, [])).toEqual([]);
  const unexplained = { value: "not-classified", label: "No reason recognised", overturned: 0, upheld: 3 };
  expect(await readChecklist(emptySearch, [unexplained])).toEqual([]);
});

async function checklist() {
  return readChecklist(emptySearch, (await tabulate(emptySearch, ["reason"])).reason);
}
