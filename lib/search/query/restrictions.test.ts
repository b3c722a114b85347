import { expect, test } from "vitest";
import { describeSearch, restrictions } from "@/lib/search/query/restrictions";
import { readSearchQuery, searchHref } from "@/lib/search/url/params";

test.each([
  ["treatment=mri", "MRI"],
  ["treatment=-mri", "not MRI"],
  ["year=2017&year=-2016", "not 2016, 2017"],
  ["injury-year=-2009", "Year of injury: not 2009"],
  ["injury-year=not-stated", "Year of injury: Not stated in the letter"],
  ["state=-not-stated", "Reviewer licensed in: stated in the letter"],
  ["ur-cited=none-cited", "What the claims administrator cited: No guideline cited"],
  ["ur-body=only-odg", "Claims administrator cited: Only ODG"],
  ["reviewer-body=-mtus", "Reviewer cited: not MTUS"],
  ["reason=-not-classified", "not No reason recognised"],
  ["quality=implausible-date", "A date that cannot be right"],
  ["decided-from=2014&decided-to=2016", "Decision dated 2014–2016"],
  ["decided-from=2014&decided-to=2014", "Decision dated 2014"],
  ["injured-to=2009", "Injury dated 2009 or earlier"],
  ["cited-page=odg-low-back/98-99", "Pages 98–99 of ODG Low Back"],
  [
    "cited-page=chronic-pain-medical-treatment-guidelines/physical-medicine/98-99",
    "Pages 98–99 of Physical Medicine, MTUS Chronic Pain (to 2017)",
  ],
  ["cited-page=-odg-low-back/98", "not Page 98 of ODG Low Back"],
])("%s reads: %s", (query, words) =>
  expect(describeSearch(readSearchQuery(new URLSearchParams(query)))).toBe(words),
);

test("a range of years is taken back as a whole, and a page by itself", () => {
  const query = "year=2015&cited-page=odg-pain/98&decided-from=2014&decided-to=2016&injured-from=2009";
  expect(
    restrictions(readSearchQuery(new URLSearchParams(query))).map(({ without }) => searchHref(without)),
  ).toEqual([
    "/search?cited-page=odg-pain/98&decided-from=2014&decided-to=2016&injured-from=2009",
    "/search?year=2015&decided-from=2014&decided-to=2016&injured-from=2009",
    "/search?year=2015&cited-page=odg-pain/98&injured-from=2009",
    "/search?year=2015&cited-page=odg-pain/98&decided-from=2014&decided-to=2016",
  ]);
});

test("an exclusion is taken back by itself", () => {
  const params = readSearchQuery(new URLSearchParams("q=knee&treatment=-mri&page=3"));
  expect(restrictions(params).map(({ without }) => searchHref(without))).toEqual([
    "/search?treatment=-mri",
    "/search?q=knee",
  ]);
});

test("each word that was understood is taken back by itself", () => {
  const params = readSearchQuery(new URLSearchParams('q=lumbar "red flags" -knee phys*'));
  const term = { excluded: false, or: false, alsoFound: [], exact: null };
  const understood = [
    { ...term, text: "lumbar", kind: "word" as const, without: '"red flags" -knee phys*' },
    { ...term, text: "red flags", kind: "phrase" as const, without: "lumbar -knee phys*" },
    { ...term, text: "knee", kind: "word" as const, excluded: true, without: 'lumbar "red flags" phys*' },
    { ...term, text: "phys", kind: "beginning" as const, without: 'lumbar "red flags" -knee' },
  ];
  const active = restrictions(params, understood);
  expect(active.map(({ label }) => label)).toEqual(["lumbar", "“red flags”", "without knee", "phys*"]);
  expect(searchHref(active[2]!.without)).toBe("/search?q=lumbar+%22red+flags%22+phys*");
});

test("whose citations count is a part of its own where something cited is asked for", () => {
  const labels = (query: string) =>
    restrictions(readSearchQuery(new URLSearchParams(query))).map(({ label, without }) => [
      label,
      searchHref(without),
    ]);
  expect(labels("guideline=odg-pain&cited-by=both")).toEqual([
    ["ODG Pain", "/search?cited-by=both"],
    ["Cited by both sides", "/search?guideline=odg-pain"],
  ]);
  expect(labels("treatment=mri&cited-by=both")).toHaveLength(1);
});
