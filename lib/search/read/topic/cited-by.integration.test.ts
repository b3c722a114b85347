import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guidelines } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import { mostPages } from "@/lib/search/filters/citations";
import { search } from "@/lib/search/read/search";
import { type CitingSide, readCitedBy } from "@/lib/search/read/topic/cited-by";
import { countOutcomes, type Outcomes } from "@/lib/search/read/topic/outcomes";
import { makeRecords } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch, searchHref, searchParamsSchema } from "@/lib/search/url/params";

const records = makeRecords(600, 5);
const issues = records.flatMap(({ reading }) => reading.issues);
const guideline = guidelines[0]!.id;
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

const things: { name: string; params: Record<string, string[]>; cites: (one: Citation) => boolean }[] = [
  {
    name: "a guideline",
    params: { guideline: [guideline] },
    cites: (one) => one.guidelineId === guideline,
  },
  {
    name: "a page of it",
    params: { "cited-page": [`${guideline}/98`] },
    cites: (one) => one.guidelineId === guideline && namesPage(one, 98, 98),
  },
  {
    name: "pages of it, of which the sides may cite different ones",
    params: { "cited-page": [`${guideline}/97-99`] },
    cites: (one) => one.guidelineId === guideline && namesPage(one, 97, 99),
  },
];

describe.each(things)("who cites $name", ({ params, cites }) => {
  const narrow = searchParamsSchema.parse({ ...emptySearch, ...params });

  test("is counted as a plain scan counts it, and each count is what its search finds", async () => {
    const found = await readCitedBy(narrow);
    const scanned = (["reviewer-only", "both", "claims-administrator-only"] as const).map((side) => ({
      side,
      ...outcomes(issues.filter((issue) => sideOf(issue, cites) === side)),
    }));
    expect(found.map(({ params: _, ...counts }) => counts)).toEqual(scanned);
    for (const { overturned, upheld, params: own } of found) {
      expect(overturned + upheld).toBeGreaterThan(0);
      expect((await search(own)).total, searchHref(own)).toBe(overturned + upheld);
    }
  });

  test("adds up to all issues that cite it", async () => {
    const found = await readCitedBy(narrow);
    const [all] = await countOutcomes([narrow]);
    expect(all?.overturned).toBeGreaterThan(0);
    expect(found.reduce((sum, { overturned }) => sum + overturned, 0)).toBe(all?.overturned);
    expect(found.reduce((sum, { upheld }) => sum + upheld, 0)).toBe(all?.upheld);
  });

  test("can be excluded: the rest are all others", async () => {
    const [key, [value]] = Object.entries(params)[0] as [string, [string]];
    const without = searchParamsSchema.parse({ ...emptySearch, [key]: [`-${value}`], "cited-by": "both" });
    const others = issues.filter((issue) => sideOf(issue, cites) !== "both");
    expect((await search(without)).total).toBe(others.length);
  });
});

/** Of a range too long to be a place only the beginning counts. */
function namesPage({ pages }: Citation, first: number, last: number): boolean {
  return pages.some(([from, to]) => from <= last && Math.min(to, from + mostPages - 1) >= first);
}

function sideOf({ guidelines: sides }: Issue, cites: (one: Citation) => boolean): CitingSide | null {
  const ours = sides.reviewer.citations.some(cites);
  const theirs = sides.claimsAdministrator.citations.some(cites);
  if (ours && theirs) return "both";
  if (ours) return "reviewer-only";
  return theirs ? "claims-administrator-only" : null;
}

function outcomes(list: Issue[]): Outcomes {
  const overturned = list.filter(({ decision }) => decision.value === "overturned").length;
  return { overturned, upheld: list.length - overturned };
}
