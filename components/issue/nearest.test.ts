import { expect, test } from "vitest";
import { nearSearchHref } from "@/components/issue/nearest";

test("all that is shared becomes a filter, and nothing else", () => {
  expect(nearSearchHref({ treatment: ["acupuncture"], bodyPart: ["knee", "neck"] }, "overturned")).toBe(
    "/search?outcome=overturned&treatment=acupuncture&body-part=knee&body-part=neck",
  );
});

test("a section is that of the reviewer", () => {
  const shared = { sectionByReviewer: ["odg-low-back/mri"], reason: ["no-plan-or-goals"] };
  expect(nearSearchHref(shared, "upheld")).toBe(
    "/search?outcome=upheld&section=odg-low-back/mri&reason=no-plan-or-goals&cited-by=reviewer",
  );
});
