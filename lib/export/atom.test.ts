import { expect, test } from "vitest";
import { atomFeed } from "@/lib/export/atom";
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
