import { expect, test } from "vitest";
import { bodyPartById, bodyParts, findBodyParts } from "@/lib/catalog/body-parts";
import { wordsOf } from "@/lib/catalog/phrases";

const parts = (text: string) => findBodyParts(text, wordsOf(text)).map(({ part }) => part);

test("names are lower case and slugs are unique", () => {
  expect(new Set(bodyParts.map(({ id }) => id)).size).toBe(bodyParts.length);
  for (const { name } of bodyParts) expect(name).toBe(name.toLowerCase());
  expect(bodyPartById("lumbar-spine")).toMatchObject({ name: "lumbar spine", region: "Spine" });
  expect(bodyPartById("tail")).toBeUndefined();
});

test("every name and synonym leads to its part", () => {
  for (const { name, synonyms } of bodyParts)
    for (const phrase of [name, ...synonyms]) expect(parts(phrase), phrase).toContain(name);
});

test("the longest phrase counts: a knee scooter is no knee, a distal radius no forearm", () => {
  expect(parts("knee scooter")).toEqual([]);
  expect(parts("distal radius")).toEqual(["wrist"]);
  expect(parts("lower leg and lower back")).toEqual(["lower leg", "lumbar spine"]);
});

test("abbreviations that are also words count only in capitals", () => {
  expect(parts("LE and le")).toEqual(["lower extremity"]);
  expect(parts("si, tac")).toEqual([]);
});
