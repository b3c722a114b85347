import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listKeys } from "@/lib/search/filters/all";
import { citedBySides } from "@/lib/search/filters/cited-by";
import { ageBandOf } from "@/lib/search/filters/worker";
import {
  emptySearch,
  readSearchParams,
  readSearchQuery,
  searchHref,
  toggleFilter,
  writeSearchParams,
} from "@/lib/search/url/params";

test("a search reads back from its own address, and writes the same one again", () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 4 });
  const search = fc.record({
    q: fc.string({ unit: "grapheme", maxLength: 60 }),
    outcome: some(fc.constantFrom("upheld", "overturned")),
    treatment: some(fc.tuple(fc.constantFrom("", "-"), slug).map((parts) => parts.join(""))),
    section: some(fc.tuple(slug, slug).map((parts) => parts.join("/"))),
    state: some(fc.constantFrom("CA", "TX")),
    year: some(fc.integer({ min: 1990, max: 2030 }).map(String)),
    "cited-by": fc.constantFrom(...citedBySides, "nobody"),
    sort: fc.constantFrom("relevance", "newest", "oldest", "sideways"),
    page: fc.integer({ min: -3, max: 2_000_000 }).map(String),
  });
  fc.assert(
    fc.property(search, (input) => {
      const params = readSearchParams(input);
      const address = writeSearchParams(params);
      expect(readSearchQuery(new URLSearchParams(address))).toEqual(params);
      expect(writeSearchParams(readSearchQuery(new URLSearchParams(address)))).toBe(address);
    }),
  );
});

test("whatever stands in an address, it is read", () => {
  const text = (maxLength: number) => fc.string({ unit: "binary", maxLength });
  const anything = fc.dictionary(
    fc.constantFrom(...listKeys, "decided-from", "injured-to", "q", "sort", "page", "cited-by", "n"),
    fc.oneof(text(700), fc.array(text(30), { maxLength: 80 })),
  );
  fc.assert(
    fc.property(anything, (input) => {
      const params = readSearchParams(input);
      expect(readSearchQuery(new URLSearchParams(writeSearchParams(params)))).toEqual(params);
    }),
  );
});

describe("an address is the same however it was put together", () => {
  test("order and repetition of values do not matter", () => {
    const one = readSearchQuery(new URLSearchParams("year=2017&outcome=upheld&year=2016&year=2017"));
    const other = readSearchQuery(new URLSearchParams("outcome=upheld&year=2016&year=2017"));
    expect(searchHref(one)).toBe(searchHref(other));
  });

  test("what is not said is left out", () => {
    expect(searchHref(emptySearch)).toBe("/search");
    expect(searchHref({ ...emptySearch, page: 1, sort: "relevance" })).toBe("/search");
  });

  test("a section stays readable", () => {
    expect(searchHref({ ...emptySearch, section: ["odg-low-back/mri"] })).toBe(
      "/search?section=odg-low-back/mri",
    );
  });
});

test("switching a value on and off again leads back, to the first page", () => {
  const params = { ...emptySearch, q: "knee", page: 4 };
  const on = toggleFilter(params, "outcome", "overturned");
  expect(on).toMatchObject({ outcome: ["overturned"], page: 1 });
  expect(toggleFilter(on, "outcome", "overturned")).toEqual({ ...params, page: 1 });
});

test.each([
  [0, "0-17"],
  [17, "0-17"],
  [18, "18-29"],
  [69, "60-69"],
  [70, "70-120"],
  [120, "70-120"],
])("an age of %d is in %s", (age, band) => expect(ageBandOf(age)).toBe(band));

test("a value is included or excluded, never both", () => {
  const included = toggleFilter(emptySearch, "treatment", "mri");
  const excluded = toggleFilter(included, "treatment", "-mri");
  expect(searchHref(excluded)).toBe("/search?treatment=-mri");
  expect(toggleFilter(excluded, "treatment", "mri")).toEqual(included);
  expect(toggleFilter(excluded, "treatment", "-mri")).toEqual(emptySearch);
});

test("every filter takes an excluded value, but the outcome, of which the other one says the same", () => {
  const query = "outcome=-upheld&state=-CA&year=-not-stated&age=-0-17&section=-a/b&flag=-retrospective";
  expect(writeSearchParams(readSearchQuery(new URLSearchParams(`${query}&reason=-not-classified`)))).toBe(
    "section=-a/b&reason=-not-classified&state=-CA&year=-not-stated&age=-0-17&flag=-retrospective",
  );
});

test.each(["reason=laziness", "conclusion=maybe", "ur-cited=much", "sex=--male", "injury-year=17"])(
  "%s is no filter",
  (query) => expect(readSearchQuery(new URLSearchParams(query))).toEqual(emptySearch),
);

describe("years and pages as ranges", () => {
  const read = (query: string) => writeSearchParams(readSearchQuery(new URLSearchParams(query)));
  test.each([
    ["decided-from=2014&decided-to=2016", "decided-from=2014&decided-to=2016"],
    ["decided-from=2016&decided-to=2014", "decided-from=2014&decided-to=2016"],
    ["injured-to=2009", "injured-to=2009"],
    ["decided-from=14&injured-from=not-stated", ""],
    ["cited-page=odg-pain/98", "cited-page=odg-pain/98"],
    ["cited-page=odg-pain/99-98", "cited-page=odg-pain/98-99"],
    ["cited-page=-odg-pain/98-98", "cited-page=-odg-pain/98"],
    ["cited-page=odg-pain/1-60", "cited-page=odg-pain/1-60"],
    ["cited-page=odg-pain/opioids/99-98", "cited-page=odg-pain/opioids/98-99"],
    ["cited-page=odg-pain/opioids/a/98&cited-page=odg-pain/opioids", ""],
    ["cited-page=odg-pain/1-61&cited-page=odg-pain&cited-page=98&cited-page=odg-pain/0", ""],
  ])("%s is understood as %s", (query, understood) => expect(read(query)).toBe(understood));

  test("of several values of one end the first counts", () =>
    expect(read("decided-from=2014&decided-from=2015")).toBe("decided-from=2014"));
});

test.each([
  ["decided-from=2017-02-28&decided-to=2017", "decided-from=2017-02-28&decided-to=2017"],
  ["decided-from=2017&decided-to=2017-02-28", "decided-from=2017&decided-to=2017-02-28"],
  ["decided-from=2017-03-01&decided-to=2017-02-28", "decided-from=2017-02-28&decided-to=2017-03-01"],
  ["decided-on=2017-02-28", "decided-from=2017-02-28&decided-to=2017-02-28"],
  ["outcome=Upheld&state=California&year=2017,2016", "outcome=upheld&state=CA&year=2016&year=2017"],
  ["q=cane&in=Summaries&words=text", "q=cane&in=summary"],
  ["q=cane&in=clinical-summary", "q=cane&in=summary"],
  ["q=cane&in=issue", "q=cane"],
  ["q=cane&in=everything", "q=cane"],
])("%s is read as %s", (written, read) =>
  expect(writeSearchParams(readSearchQuery(new URLSearchParams(written)))).toBe(read),
);

test.each([
  ["7", 7],
  ["50", 50],
  ["51", 50],
  ["1e309", 50],
  ["0", 1],
  ["-5", 1],
  ["2.5", 1],
  ["x", 1],
])("page=%s is page %i", (page, read) => {
  expect(readSearchParams({ page }).page).toBe(read);
});

test.each([
  ["amp;outcome", "upheld", "outcome=upheld"],
  ["Treatment", "mri", "treatment=mri"],
  ["treatment[]", "mri", "treatment=mri"],
  ["body_part", "knee", "body-part=knee"],
  ["query", "mri", "q=mri"],
  ["outcome", "denied", "outcome=upheld"],
  ["decided-from", "01/15/2017", "decided-from=2017-01-15"],
])("%s=%s as people and their programs write it is %s", (key, value, written) =>
  expect(writeSearchParams(readSearchParams({ [key]: value }))).toBe(written),
);
