import { expect, test } from "vitest";
import { atomFeed, jsonFeed } from "@/lib/export/atom";
import { toDocuments } from "@/lib/search/indexing";
import { recordWith } from "@/lib/search/testing/corpus";

test("an entry of a feed says that the guidelines which the reviewer cited were replaced", () => {
  const [issue] = toDocuments(recordWith("CM17-0000001", [{}]));
  const feed = (guidelineByReviewer: string[]) =>
    atomFeed({
      ...{ site: "https://imr.example", title: "All", self: "/search.atom", page: "/search" },
      issues: [{ ...issue!, guidelineByReviewer, reviewerCitations: ["X"], decisionDate: "2017-02-28" }],
    });
  expect(feed(["low-back-complaints"])).toContain(
    "The reviewer cited X. Replaced Dec. 1, 2017; now: ACOEM Low Back Disorders.",
  );
  expect(feed(["odg-low-back"])).not.toContain("Replaced");
});

const issue = (number: number, addedAt: string, decisionDate: string | null) => ({
  determinationId: "CM15-0000001",
  number,
  outcome: "upheld" as const,
  headnote: "MRI, lumbar spine",
  decisionDate,
  addedAt: Date.parse(addedAt) / 1000,
  reviewerCitations: ["ODG Low Back"],
  guidelineByReviewer: ["odg-low-back"],
  sample: false,
});
const feed = {
  title: "IMR decisions: MRI",
  self: "https://casebook.test/search.atom?treatment=mri",
  page: "https://casebook.test/search?treatment=mri",
  next: "https://casebook.test/search.atom?treatment=mri&page=2",
  site: "https://casebook.test",
  issues: [issue(1, "2026-12-01T10:00:00Z", "2015-03-24"), issue(2, "2026-11-30T09:00:00Z", null)],
};

test("an old letter that was added today is new today, with the day of its decision beside", () => {
  const text = atomFeed(feed);
  expect(text).toContain("<updated>2026-12-01T10:00:00.000Z</updated><author>");
  expect(text).toContain(
    "<updated>2026-12-01T10:00:00.000Z</updated><published>2015-03-24T00:00:00Z</published>",
  );
  expect(text.match(/<published>/g)).toHaveLength(1);
  expect(text).not.toContain("1970");
});

test("a page of a feed leads to the next one", () => {
  expect(atomFeed(feed)).toContain(
    '<link rel="next" href="https://casebook.test/search.atom?treatment=mri&amp;page=2"/>',
  );
  expect(atomFeed({ ...feed, next: undefined })).not.toContain("next");
});

test("the JSON Feed tells the same", () => {
  const told = JSON.parse(jsonFeed(feed));
  expect(told).toMatchObject({ version: "https://jsonfeed.org/version/1.1", next_url: feed.next });
  expect(told.items).toHaveLength(2);
  expect(told.items[0]).toMatchObject({
    id: "https://casebook.test/determinations/CM15-0000001#issue-1",
    date_modified: "2026-12-01T10:00:00.000Z",
    date_published: "2015-03-24T00:00:00Z",
    content_text: "The reviewer cited ODG Low Back.",
  });
  expect(told.items[1].date_published).toBeUndefined();
});
