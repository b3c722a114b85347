import { expect, test } from "vitest";
import { type Branch, prune } from "@/components/tree/tree";

const branch = (names: string, ...children: Branch[]): Branch => ({
  tally: { value: names, label: names, overturned: 0, upheld: 1 },
  href: "/",
  names,
  children,
});
const limbs = [
  {
    id: "mtus",
    title: "MTUS",
    branches: [branch("Chronic Pain", branch("Physical Medicine"), branch("Opioids")), branch("Acupuncture")],
  },
  { id: "odg", title: "ODG", branches: [branch("Low Back", branch("Physical therapy"))] },
];
const shape = (typed: string) =>
  prune(limbs, typed).map(({ id, branches }) => [
    id,
    ...branches.map(({ names, children }) => [names, ...children.map((child) => child.names)]),
  ]);

test("a section that fits stands under its guideline, without its neighbours", () => {
  expect(shape("physical")).toEqual([
    ["mtus", ["Chronic Pain", "Physical Medicine"]],
    ["odg", ["Low Back", "Physical therapy"]],
  ]);
});

test("a guideline that fits keeps all its sections", () => {
  expect(shape("chronic")).toEqual([["mtus", ["Chronic Pain", "Physical Medicine", "Opioids"]]]);
});

test("nothing typed leaves all, and what fits nothing leaves nothing", () => {
  expect(prune(limbs, "")).toEqual(limbs);
  expect(shape("xyz")).toEqual([]);
});
