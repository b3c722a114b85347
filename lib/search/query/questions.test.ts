import { expect, test } from "vitest";
import { withoutQuestion } from "@/lib/search/query/questions";
import { noteInWords } from "@/lib/words/notes";

const read = (typed: string) => {
  const { q, notes } = withoutQuestion(typed);
  return [q, notes.map(noteInWords).map(({ href }) => href)];
};

test.each([
  "what does upheld mean",
  "Overturned meaning",
  "definition of utilization review",
  "what is IMR?",
  "¿qué es IMR?",
])("“%s” asks for the explanation of an outcome", (q) => expect(read(q)).toEqual(["", ["/what-it-means"]]));

test.each([
  ["I was denied physical therapy can I appeal", "I was denied physical therapy"],
  ["how long do I have to appeal", ""],
  ["deadline to appeal", ""],
  ["What can I do?", ""],
  ["¿qué puedo hacer?", ""],
  ["cuanto tiempo tengo para apelar", ""],
  ["me negaron la resonancia del cuello, ¿qué puedo hacer?", "me negaron la resonancia del cuello,"],
  ["lost my mri what can i do", "lost my mri"],
])("“%s” asks what may be done, and “%s” is searched", (typed, rest) =>
  expect(read(typed)).toEqual([rest, ["/what-it-means#possible"]]),
);

test.each([
  ["most overturned", "overturned"],
  ["which treatments are overturned most often in 2017", "overturned in 2017"],
  ["Most common treatment", ""],
])("“%s” asks what comes first, and “%s” is searched", (typed, rest) =>
  expect(read(typed)).toEqual([rest, ["/treatments"]]),
);

test.each([
  "what is MRI",
  "overturned lumbar mri",
  "by means of exercise",
  "arithmetic mean",
  "",
  '"can I appeal"',
  "appeal",
])("“%s” is a search like any other", (q) => expect(read(q)).toEqual([q, []]));
