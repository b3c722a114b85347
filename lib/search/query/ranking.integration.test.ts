import { afterAll, beforeAll, expect, test } from "vitest";
import type { Issue } from "@/lib/letter/issue";
import { search } from "@/lib/search/read/search";
import { found, recordWith } from "@/lib/search/testing/corpus";
import { openTestIndex } from "@/lib/search/testing/open-index";
import { emptySearch } from "@/lib/search/url/params";

const evidence = { span: [0, 0] as [number, number], certainty: "stated" as const };

/** An issue about one treatment of a body part, with what its reasons say. */
function issue(treatmentId: string, name: string, part: string, rationale: string): Partial<Issue> {
  return {
    request: found(`${name} of the ${part}`),
    modification: null,
    treatments: [{ category: "Diagnostic Testing", name, treatmentId, ...evidence }],
    bodyParts: [{ ...found(part), side: null, levels: [] }],
    flags: [],
    quantity: null,
    decidingSentence: null,
    rationale: found(rationale),
  };
}

const filler = "The worker was seen again after a quiet month of rest.";
/** What was asked, and beside it letters whose reasons only tell of it; a history is not searched. */
const records = [
  recordWith("CM99-0000000", [
    issue(
      "mri",
      "MRI",
      "knee",
      `A lumbar MRI was done before. ${filler} Physical therapy, shoulder and knee.`,
    ),
  ]),
  recordWith("CM99-0000001", [issue("mri", "MRI", "lumbar spine", filler)], filler),
  recordWith("CM99-0000002", [issue("ct-scan", "CT scan", "neck", filler)], "A lumbar MRI was normal."),
  recordWith("CM99-0000003", [issue("physical-therapy", "Physical therapy", "shoulder", filler)], filler),
];
let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex(records);
});
afterAll(() => index.drop());

test.each([
  ["lumbar MRI", 2, "MRI, lumbar spine"],
  ["MRI lumbar", 2, "MRI, lumbar spine"],
  ["physical therapy shoulder", 2, "Physical therapy, shoulder"],
  ["shoulder physical therapy", 2, "Physical therapy, shoulder"],
])("of all that tell of %s, the issues that ask for it come first", async (q, total, first) => {
  const result = await search({ ...emptySearch, q });
  expect(result.total).toBe(total);
  expect(result.hits[0]?.headnote).toBe(first);
});
