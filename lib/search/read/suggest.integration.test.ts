import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { suggestOperation } from "@/lib/api/operations/suggest";
import { respond } from "@/lib/api/respond";
import { maxValuesPerFacet } from "@/lib/search/index/settings";
import { readSearch } from "@/lib/search/read/read-search";
import { search } from "@/lib/search/read/search";
import { suggest } from "@/lib/search/read/suggest";
import type { Suggestion } from "@/lib/search/suggest/suggestion";
import { found, makeRecords, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, readSearchQuery, type SearchParams } from "@/lib/search/url/params";

/**
 * More sections than the engine lists of a filter, each of two issues; then one that the catalog
 * knows, of one issue.
 */
const crowd = Array.from({ length: maxValuesPerFacet / 40 + 1 }, (_, batch) =>
  Array.from({ length: 40 }, (_, at) => ({
    name: `Crowd ${batch} ${at}`,
    sectionId: `odg/crowd-${batch}-${at}`,
  })),
);
const citing = (sections: { name: string; sectionId: string }[], guideline = "odg") => ({
  guidelines: {
    claimsAdministrator: { statement: found("None cited" as never), citations: [] },
    reviewer: {
      statement: found("MTUS" as never),
      citations: [
        {
          ...{
            span: [0, 0] as [number, number],
            certainty: "stated" as const,
            mtus: false,
            body: "ODG" as const,
          },
          ...{ guideline, guidelineId: guideline, year: null, pages: [], raw: guideline },
          sections: sections.map(({ name, sectionId }) => ({ ...found(name), sectionId })),
        },
      ],
    },
  },
});

const records = makeRecords(300, 5);
let index: Awaited<ReturnType<typeof openTestIndex>>;
beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

const ask = (part: Partial<SearchParams>) => suggest({ ...emptySearch, ...part });
/** As the page of results does. */
const behind = async (href: string) =>
  search((await readSearch(readSearchQuery(new URL(href, "http://localhost").searchParams))).params);
const values = (suggestions: Suggestion[]) => suggestions.filter(({ kind }) => kind !== "case");

describe("a count is that of the search behind it", () => {
  const typed = ["ac", "me", "spine", "ph", "injection", "su", "back", "gen", "an", "li", "di"];
  test.each<[string, Partial<SearchParams>]>([
    ["over the whole casebook", {}],
    ["under another filter", { outcome: ["overturned"], sex: ["female"] }],
    ["under what is excluded", { sex: ["-male"], specialty: ["-cardiology"] }],
    ["of what the reviewer cited", { "cited-by": "reviewer" }],
  ])("%s", async (_, filters) => {
    let asked = 0;
    for (const q of typed)
      for (const { label, issues, href } of await ask({ ...filters, q })) {
        expect((await behind(href)).total, `${q}: ${label}`).toBe(issues);
        asked += 1;
      }
    expect(asked).toBeGreaterThan(10);
  });

  test("beside words that stay", async () => {
    const suggestions = await ask({ q: "zephyr knee" });
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { detail, issues, href } of suggestions) {
      expect(detail).toContain("with “zephyr”");
      expect(href).toContain("q=zephyr");
      expect((await behind(href)).total).toBe(issues);
    }
  });
});

test("words beside a suggestion are read as the page reads them", async () => {
  const [first] = values(await ask({ q: "overturned knee" }));
  expect(first).toMatchObject({
    detail: "with Overturned",
    href: "/search?outcome=overturned&body-part=knee",
  });
  expect((await behind(first!.href)).total).toBe(first!.issues);
});

test("what its own filter includes does not narrow a count, and stays included", async () => {
  const [knee] = await ask({ q: "knee", "body-part": ["shoulder"] });
  expect(knee).toMatchObject({ kind: "body part", label: "Knee" });
  expect(knee?.href).toBe("/search?body-part=knee&body-part=shoulder");
  const { facets } = await search({ ...emptySearch, "body-part": ["shoulder"] });
  const part = facets.find(({ key }) => key === "body-part")?.values.find(({ value }) => value === "knee");
  expect(knee?.issues).toBe(part?.count);
  expect((await ask({ q: "shoulder", "body-part": ["shoulder"] }))[0]?.href).toBe(
    "/search?body-part=shoulder",
  );
});

test("the better name comes first, then the one of more issues; eight at most, none without issues", async () => {
  const found = await ask({ q: "an" });
  expect(found.length).toBeLessThanOrEqual(8);
  const inside = found.findIndex(({ label, detail }) => !/^an/i.test(label) && !/^an/i.test(detail ?? ""));
  const beginnings = found.slice(0, inside === -1 ? undefined : inside).map(({ issues }) => issues);
  expect(beginnings).toEqual(beginnings.toSorted((a, b) => b - a));
  expect(Math.min(...found.map(({ issues }) => issues))).toBeGreaterThan(0);
  expect(await ask({ q: "coronavirus" })).toEqual([]);
});

test("a case is found by the beginning of its number, in either spelling", async () => {
  const expected = records.map(({ id }) => id).filter((id) => id.startsWith("CM17-00000"));
  for (const q of ["CM17-00000", "cm1700000", '"CM17 00000"', "17-00000"]) {
    const cases = await ask({ q });
    expect(
      cases.map(({ label }) => label),
      q,
    ).toEqual(expected.toSorted().slice(0, 5));
    for (const { kind, label, issues, href } of cases) {
      expect(kind).toBe("case");
      expect(href).toBe(`/determinations/${label}`);
      expect(issues).toBe(records.find(({ id }) => id === label)?.reading.issues.length);
    }
  }
  for (const q of ["CM17-00", "17", "10/325", "98-99", "CM99-0000000"])
    expect(await ask({ q }), q).toEqual([]);
});

test("a value that is rarer than the engine lists is counted all the same", async () => {
  const rare = { name: "Knee", sectionId: "postsurgical-treatment-guidelines/knee" };
  const crowded = await openTestIndex([
    ...crowd.flatMap((sections, at) => [
      recordWith(`CM20-${`${at}`.padStart(7, "0")}`, [citing(sections), citing(sections)]),
    ]),
    recordWith("CM21-0000001", [citing([rare], "postsurgical-treatment-guidelines")]),
  ]);
  try {
    const sections = values(await ask({ q: "knee" })).filter(({ kind }) => kind === "guideline section");
    expect(sections).toEqual([
      {
        ...{ kind: "guideline section", label: "Knee", detail: "MTUS Postsurgical", issues: 1 },
        href: `/search?section=${rare.sectionId}`,
      },
    ]);
  } finally {
    await crowded.drop();
    process.env.MEILISEARCH_INDEX = index.index;
  }
});

test("the address answers with suggestions, an engine that is away with a problem in words", async () => {
  const get = (query: string) =>
    respond(suggestOperation, new Request(`http://localhost/api/v1/suggest?${query}`));
  const answer = await get("q=knee&outcome=upheld&sort=newest");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=10");
  const { suggestions } = await answer.json();
  expect(suggestions[0].href).toBe("/search?outcome=upheld&body-part=knee&sort=newest");
  expect(await (await get("")).json()).toEqual({ suggestions: [] });

  const url = process.env.MEILISEARCH_URL;
  process.env.MEILISEARCH_URL = "http://127.0.0.1:9";
  try {
    const problem = await get("q=knee&sex=male");
    expect(problem.status).toBe(503);
    expect(problem.headers.get("content-type")).toBe("application/problem+json");
  } finally {
    process.env.MEILISEARCH_URL = url;
  }
});
