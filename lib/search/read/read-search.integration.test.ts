import { afterAll, beforeAll, expect, test } from "vitest";
import { countIssues } from "@/lib/search/read/count-issues";
import { readSearch } from "@/lib/search/read/read-search";
import { search } from "@/lib/search/read/search";
import { found, makeRecords, recordWith, words } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, readSearchQuery, type SearchParams } from "@/lib/search/url/params";

let index: Awaited<ReturnType<typeof openTestIndex>>;
beforeAll(async () => {
  const station = recordWith("CM99-0000001", [
    { bodyParts: [], rationale: found("The station was manned. A knee was seen there, beside a lamp.") },
    {
      bodyParts: [{ ...found("knee"), side: null, levels: [] }],
      rationale: found("Pain of the knee is told."),
    },
  ]);
  index = await openTestIndex([...makeRecords(80), station]);
});
afterAll(() => index.drop());

const read = (q: string, more: Partial<SearchParams> = {}) => readSearch({ ...emptySearch, ...more, q });
const issuesOf = async (q: string) => (await countIssues([(await read(q)).params]))[0]!;
const [first = "", second = ""] = words;

test.each([
  ["knee", "body-part=knee"],
  ["overturned knee", "outcome=overturned&body-part=knee"],
  ["knee denied 2016", "outcome=upheld&body-part=knee&year=2016"],
  ["since 2016", "decided-from=2016"],
  ["upheld 2014-2015", "outcome=upheld&decided-from=2014&decided-to=2015"],
  ["rodilla", "body-part=knee"],
])("“%s” finds what the filters %s find", async (q, filters) => {
  const { params } = await read(q);
  expect(params).toEqual({ ...readSearchQuery(new URLSearchParams(filters)), words: "filters" });
  expect(await issuesOf(q)).toBe((await countIssues([readSearchQuery(new URLSearchParams(filters))]))[0]);
});

test("words in quotation marks, and all words by choice, stay words", async () => {
  expect((await read('"knee"')).params.q).toBe('"knee"');
  const chosen = await read("knee", { words: "text" });
  expect(chosen.params).toEqual(chosen.typed);
  expect(chosen.interpretation).toBeNull();
});

test("where nothing has all words, those that nothing has are named, and the issues of the filters are found", async () => {
  const { params, preferred, interpretation } = await read(`knee ${first} nowheretobefound`);
  expect(interpretation).toMatchObject({ missing: ["nowheretobefound"], preferred: [first] });
  expect(params).toMatchObject({ q: "", "body-part": ["knee"] });
  expect(preferred).toEqual([first]);
  expect(await issuesOf(`knee ${first} nowheretobefound`)).toBe(await issuesOf("knee"));
});

test.each(["a knee was seen there", "station was manned. A knee"])(
  "words copied from a letter find it, whatever they name: “%s”",
  async (q) => {
    const { params, notes, interpretation } = await read(q);
    expect(params).toEqual({ ...emptySearch, words: "text", q });
    const { hits } = await search(params);
    expect(hits.map(({ id }) => id)).toEqual(["CM99-0000001_1"]);
    expect(interpretation).toMatchObject({ filters: [], words: q, missing: [] });
    expect(notes).toMatchObject([{ says: { id: "copied" }, label: "Knee" }]);
    const asFilters = readSearchQuery(new URLSearchParams(notes[0]!.href!.split("?")[1]));
    expect((await readSearch(asFilters)).params["body-part"]).toEqual(["knee"]);
  },
);

test("words that letters have side by side stay filters where their issues have these", async () => {
  const { params, notes } = await read("pain of the knee");
  expect(params).toMatchObject({ q: "pain", "body-part": ["knee"] });
  expect(notes).toEqual([]);
});

test("a word that no letter has is named, and finds nothing", async () => {
  const { params, interpretation } = await read("nowheretobefound");
  expect([params.q, interpretation?.missing]).toEqual(["nowheretobefound", ["nowheretobefound"]]);
});

test("the name of a value that no issue has is searched as words, and never all issues are shown", async () => {
  const { params, interpretation } = await read("station Lyrica");
  expect(interpretation).toMatchObject({ absent: ["Pregabalin"], filters: [] });
  expect(params).toMatchObject({ treatment: [], q: "station" });
  const alone = await read("lumbar fusion 2031");
  expect((await countIssues([alone.params]))[0]).not.toBe((await countIssues([emptySearch]))[0]);
});

test("what was typed as a sign of another search engine is told, though the words became filters", async () => {
  const { notes } = await read("knee /5 overturned");
  expect(notes.map(({ says }) => says.id)).toEqual(["near"]);
});

test("issues with the preferred words come first, and all pages together have each issue once", async () => {
  const { params, preferred } = await read(`knee ${first} ${second} nowheretobefound`);
  expect(preferred.length).toBe(2);
  const { pageCount, total } = await search(params, { preferred });
  const pages = await Promise.all(
    Array.from({ length: pageCount }, (_, at) => search({ ...params, page: at + 1 }, { preferred })),
  );
  const found = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
  expect([found.length, new Set(found).size]).toEqual([total, total]);
  const both = await search({ ...params, q: `${first} ${second}` });
  const one = await search({ ...params, q: preferred[0]! });
  expect(found.slice(0, both.hits.length)).toEqual(both.hits.map(({ id }) => id));
  const leading = new Set(found.slice(0, one.total));
  expect(one.hits.filter(({ id }) => !leading.has(id))).toEqual([]);
});

test("without a filter the rarest words that occur together are kept", async () => {
  const { params, interpretation } = await read(`station ${first} ${second} manned`);
  expect(params.q).toBe("station manned");
  expect(interpretation?.missing.toSorted()).toEqual([first, second].toSorted());
});

test("filters that nothing has together are given up, the least telling first, and named", async () => {
  const { params, interpretation } = await read("zephyr upheld knee 1999", {});
  expect(params.outcome).toEqual(["upheld"]);
  expect(params["body-part"]).toEqual(["knee"]);
  expect(interpretation?.missing).toContain("1999");
});

test("another word never finds more, unless the answer names a word that was left out", async () => {
  const queries = ["knee", first, `${first} ${second}`, "overturned", "knee shoulder", "2016"];
  for (const q of queries)
    for (const more of [second, "shoulder", "upheld", "zzzz"]) {
      const wider = await read(`${q} ${more}`);
      if (wider.interpretation?.missing.length) continue;
      expect(await issuesOf(`${q} ${more}`), `${q} ${more}`).toBeLessThanOrEqual(await issuesOf(q));
    }
});

test("a word that no letter and no dictionary has is read as the nearest that letters have, and that is told", async () => {
  const { params, interpretation } = await read("statoin", { words: "text" });
  expect(params.q).toBe("station");
  expect(interpretation).toMatchObject({ corrected: [{ typed: "statoin", as: "station" }], missing: [] });
  const asTyped = readSearchQuery(new URLSearchParams(interpretation!.asTyped!.split("?")[1]));
  expect(asTyped.q).toBe('"statoin"');
  expect((await readSearch(asTyped)).params.q).toBe('"statoin"');
});

test("an English word that no letter has is never read as another word", async () => {
  for (const q of ["nation", "stationary", "mannered"])
    expect((await read(q)).interpretation?.corrected ?? []).toEqual([]);
  expect((await read("mir")).interpretation).toMatchObject({ corrected: [{ typed: "mir", as: "MRI" }] });
});

test("a slip in a name is corrected, but never a word that letters have", async () => {
  expect((await read("shouldr")).params["body-part"]).toEqual(["shoulder"]);
  expect((await read("stattin")).params["drug-class"]).toEqual(["statin"]);
  expect((await read("station")).params.q).toBe("station");
  expect((await read("act")).params.q).toBe("act");
});

test("the page that was asked for stays, and a search read again is the same", async () => {
  expect((await read("overturned", { page: 2 })).params.page).toBe(2);
  for (const q of [
    "overturned knee",
    `knee shoulder ${first}`,
    `knee ${first} nowheretobefound`,
    "mri since 2016",
  ]) {
    const { params } = await read(q);
    expect((await readSearch(params)).params, q).toEqual(params);
  }
});
