import { afterAll, beforeAll, expect, test } from "vitest";
import { search } from "@/lib/search/read/search";
import { makeRecords, words } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, readSearchQuery } from "@/lib/search/url/params";

let index: Awaited<ReturnType<typeof openTestIndex>>;
beforeAll(async () => {
  index = await openTestIndex(makeRecords(160));
});
afterAll(() => index.drop());

test.each(["knee denied", "overturned knee", `low back ${words[0]}`])(
  "%s: the search that is offered finds as many issues as is said",
  async (q) => {
    const { asFilters } = await search({ ...emptySearch, q });
    expect(asFilters?.issues).toBeGreaterThan(0);
    const offered = await search(readSearchQuery(new URL(asFilters!.href, "http://localhost").searchParams));
    expect(offered.total).toBe(asFilters!.issues);
    expect(offered.asFilters).toBeNull();
  },
);

test("words that find nothing beside the filters are left out of the offer", async () => {
  const knee = await search({ ...emptySearch, q: "knee" });
  const { asFilters } = await search({ ...emptySearch, q: "nowheretobefound knee" });
  expect(asFilters).toEqual(knee.asFilters);
});

test("nothing is offered where no issue would be found, or no word names a filter", async () => {
  for (const q of ["nowheretobefound", ""])
    expect((await search({ ...emptySearch, q })).asFilters, q).toBeNull();
});
