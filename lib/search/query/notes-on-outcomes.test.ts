import { expect, test } from "vitest";
import { notesOnOutcomes } from "@/lib/search/query/notes-on-outcomes";
import { noteInWords } from "@/lib/words/notes";

test.each(["what does upheld mean", "Overturned meaning", "definition of utilization review"])(
  "%s leads to the explanation",
  (q) => {
    expect(notesOnOutcomes(q).map(noteInWords)).toMatchObject([
      { href: "/#outcomes", label: "what Upheld and Overturned mean" },
    ]);
  },
);

test.each(["overturned lumbar mri", "by means of exercise", "arithmetic mean", ""])(
  "%s is a search like any other",
  (q) => expect(notesOnOutcomes(q)).toEqual([]),
);
