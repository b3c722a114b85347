import { expect, test } from "vitest";
import { bodyPartById } from "@/lib/catalog/body-parts";
import { layWords, meantBy } from "@/lib/catalog/lay-words";
import { categories, treatmentById, treatments } from "@/lib/catalog/treatments";

const known: Record<string, (id: string) => boolean> = {
  treatment: (id) => treatmentById(id) !== undefined,
  "drug-class": (id) => treatments.some(({ drugClassId }) => drugClassId === id),
  "body-part": (id) => bodyPartById(id) !== undefined,
  category: (id) => categories.some((category) => category.id === id),
};

test("every phrase of the table leads to values that the catalogs have", () => {
  expect(layWords.length).toBeGreaterThan(250);
  const unknown = layWords.flatMap(({ phrase, meant }) =>
    meant.filter(({ filter, value }) => !known[filter]?.(value)).map(({ value }) => `${phrase}: ${value}`),
  );
  expect(unknown).toEqual([]);
});

test.each([
  ["shot in the spine", "epidural-steroid-injection"],
  ["Shots spine", "epidural-steroid-injection"],
  ["terapia física", "physical-therapy"],
  ["blood work", "laboratory-tests"],
])("“%s” means %s", (phrase, value) => expect(meantBy(phrase)?.map((one) => one.value)).toContain(value));

test("what nobody calls a treatment means nothing", () => expect(meantBy("zephyr")).toBeUndefined());

test("no two rows have the same words for different things", () => {
  const astray = layWords.filter(({ phrase, meant }) => meantBy(phrase) !== meant);
  const differing = astray.filter(
    ({ phrase, meant }) => JSON.stringify(meantBy(phrase)) !== JSON.stringify(meant),
  );
  expect(differing.map(({ phrase }) => phrase)).toEqual([]);
});
