import { expect, test } from "vitest";
import { type Candidate, chooseExamples } from "@/lib/search/read/topic/examples";

const reason = "no-plan-or-goals";
const said = (words: string) => `${words}, and the record holds no plan of treatment with goals.`;
const issue = (determinationId: string, sentence: string, more: Partial<Candidate> = {}): Candidate => ({
  determinationId,
  sample: false,
  treatment: ["acupuncture"],
  reasonSentences: { [reason]: sentence },
  ...more,
});
const chosen = (candidates: Candidate[], told = new Set<string>()) =>
  chooseExamples(reason, candidates, told).map(({ sentence }) => sentence);

test("the newest two, each of another letter", () => {
  const candidates = [
    issue("CM17-0000003", said("Third")),
    issue("CM17-0000003", said("Third again")),
    issue("CM17-0000002", said("Second")),
    issue("CM17-0000001", said("First")),
  ];
  expect(chosen(candidates)).toEqual([said("Third"), said("Second")]);
});

test("a combined request is no example, since its sentence may be about the other treatment", () => {
  const combined = issue("CM17-0000003", said("A patch"), {
    treatment: ["acupuncture", "capsaicin-topical"],
  });
  const alone = [issue("CM17-0000002", said("Second")), issue("CM17-0000001", said("First"))];
  expect(chosen([combined, ...alone])).toEqual([said("Second"), said("First")]);
  expect(chosen([combined])).toEqual([]);
});

test("a real letter goes before an invented one", () => {
  const sample = issue("CM17-0000003", said("Invented"), { sample: true });
  const real = issue("CM17-0000001", "Brief: no plan.");
  expect(chosen([sample, real])).toEqual(["Brief: no plan.", said("Invented")]);
});

test("a sentence that one reads at a glance goes before a scrap and before a page", () => {
  const candidates = [
    issue("CM17-0000003", "No plan."),
    issue("CM17-0000002", said("Words upon words ".repeat(30))),
    issue("CM17-0000001", said("First")),
  ];
  expect(chosen(candidates)[0]).toBe(said("First"));
});

test("what shows this reason alone goes before what shows others too", () => {
  const shared = issue("CM17-0000002", said("Second"), {
    reasonSentences: { [reason]: said("Second"), "no-objective-findings": said("Second") },
  });
  expect(chosen([shared, issue("CM17-0000001", said("First"))])[0]).toBe(said("First"));
});

test("what was told for another reason comes last, and the same words of two letters come once", () => {
  const told = new Set([said("Told")]);
  const candidates = [
    issue("CM17-0000004", said("Told")),
    issue("CM17-0000003", said("Twin")),
    issue("CM17-0000002", said("Twin")),
    issue("CM17-0000001", said("First")),
  ];
  expect(chosen(candidates, told)).toEqual([said("Twin"), said("First")]);
  expect(told).toContain(said("First"));
});

test("an issue of which no sentence shows the reason is no example", () => {
  expect(chosen([issue("CM17-0000001", "", { reasonSentences: {} })])).toEqual([]);
});
