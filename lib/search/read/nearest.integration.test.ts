import { afterAll, beforeAll, expect, test } from "vitest";
import type { Issue } from "@/lib/letter/issue";
import type { IssueDocument } from "@/lib/search/engine/document";
import { toDocuments } from "@/lib/search/index/document";
import { type Nearest, nearest } from "@/lib/search/read/nearest";
import { sharedTraits } from "@/lib/search/read/traits";
import { found, makeRecords, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";

const records = makeRecords(160);
const documents = records.flatMap(toDocuments);
const knee = { ...found("knee"), side: null, levels: [] };
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

test("the nearest of an issue are those that a plain scan of the corpus finds", async () => {
  for (const record of records) {
    const found = await nearest(record);
    for (const issue of toDocuments(record))
      expect(ids(found.get(issue.number)), issue.id).toEqual(scan(issue));
  }
});

test("the other outcome is told even where nothing has the same treatment", async () => {
  const { alike, opposite } = (await nearest(rare({ bodyParts: [knee] }))).get(1)!;
  expect(alike).toHaveLength(3);
  expect(opposite).toHaveLength(1);
  expect(opposite[0]!.hit.decision).toBe("overturned");
  for (const { shared } of [...alike, ...opposite]) expect(shared).toEqual({ bodyPart: ["knee"] });
});

test("what two letters do not state makes them no nearer", async () => {
  expect((await nearest(rare({ bodyParts: [] }))).get(1)).toEqual({ alike: [], opposite: [] });
});

test("what is shared is told by its values, the kind of treatment only where the treatment differs", () => {
  const issue: IssueDocument = {
    ...documents[0]!,
    treatment: ["acupuncture"],
    category: ["rehabilitation"],
    bodyPart: ["knee", "shoulder"],
    sectionByReviewer: [],
    reason: ["no-plan-or-goals"],
  };
  expect(sharedTraits(issue, issue)).toEqual({
    treatment: ["acupuncture"],
    bodyPart: ["knee", "shoulder"],
    reason: ["no-plan-or-goals"],
  });
  const other = { ...issue, treatment: ["physical-therapy"], bodyPart: ["knee"], reason: [] };
  expect(sharedTraits(issue, other)).toEqual({ category: ["rehabilitation"], bodyPart: ["knee"] });
});

/** Upheld, with nothing that the corpus has but what is stated. */
function rare(issue: Partial<Issue>) {
  const statement = found("none cited" as const);
  const line = { statement, citations: [] };
  return recordWith("CM18-0000001", [
    {
      decision: found("upheld"),
      treatments: [],
      denialReasons: [],
      guidelines: { reviewer: line, claimsAdministrator: line },
      ...issue,
    },
  ]);
}

function ids(near: Nearest | undefined) {
  const of = (side: Nearest["alike"] = []) => side.map(({ hit }) => hit.id);
  return { alike: of(near?.alike), opposite: of(near?.opposite) };
}

function scan(issue: IssueDocument) {
  const side = (alike: boolean, most: number) => {
    const near = documents
      .filter((other) => other.determinationId !== issue.determinationId)
      .filter((other) => (other.outcome === issue.outcome) === alike)
      .map((other) => ({ other, shared: sharedTraits(issue, other) }))
      .filter(({ shared }) => Object.keys(shared).length > 0)
      .toSorted(
        (a, b) =>
          Object.keys(b.shared).length - Object.keys(a.shared).length ||
          (b.other.decidedAt ?? 0) - (a.other.decidedAt ?? 0) ||
          a.other.order - b.other.order,
      );
    const treated = near.filter(({ shared }) => shared.treatment);
    const letters = new Map<string, string>();
    for (const { other } of treated.length > 0 ? treated : near)
      if (!letters.has(other.determinationId)) letters.set(other.determinationId, other.id);
    return [...letters.values()].slice(0, most);
  };
  return { alike: side(true, 3), opposite: side(false, 1) };
}
