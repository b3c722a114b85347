import { expect, test } from "vitest";
import { checklistHref, readBodyParts } from "@/lib/search/url/checklist-params";

test("a checklist narrows to body parts that the catalog knows, and to nothing else", () => {
  expect(readBodyParts({ "body-part": "lumbar-spine" })).toEqual(["lumbar-spine"]);
  expect(readBodyParts({ "body-part": ["knee", "witchcraft", "-shoulder", "<b>"] })).toEqual(["knee"]);
  expect(readBodyParts({ treatment: "mri", q: "knee" })).toEqual([]);
});

test("its address is read as it was written", () => {
  expect(checklistHref("acupuncture", [])).toBe("/treatments/acupuncture/checklist");
  expect(checklistHref("acupuncture", ["lumbar-spine"])).toBe(
    "/treatments/acupuncture/checklist?body-part=lumbar-spine",
  );
});
