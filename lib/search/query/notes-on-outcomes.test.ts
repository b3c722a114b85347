import { expect, test } from "vitest";
import { notesOnOutcomes } from "@/lib/search/query/notes-on-outcomes";

test.each(["what does upheld mean", "Overturned meaning", "definition of utilization review"])(
  "%s leads to the explanation",
  (q) => {
    expect(notesOnOutcomes(q)).toMatchObject([{ href: "/#outcomes" }]);
  },
);

test.each(["overturned lumbar mri", "by means of exercise", "arithmetic mean", ""])(
  "%s is a search like any other",
  (q) => expect(notesOnOutcomes(q)).toEqual([]),
);
