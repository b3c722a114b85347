import { expect, test } from "vitest";
import { wordsOf } from "@/lib/catalog/phrases";
import {
  categories,
  searchSynonyms,
  treatmentById,
  treatmentForms,
  treatments,
} from "@/lib/catalog/treatments";

test("there are at least 250 treatments, each with its own slug, in the official categories", () => {
  expect(treatments.length).toBeGreaterThanOrEqual(250);
  expect(new Set(treatments.map(({ id }) => id)).size).toBe(treatments.length);
  for (const treatment of treatments) expect(treatment.id).toMatch(/^[a-z0-9-]+$/);
  expect(categories.map(({ name }) => name)).toEqual([
    "Diagnostic Testing",
    "DMEPOS",
    "Evaluation & Management",
    "Home Health",
    "Injection",
    "Pharmaceuticals",
    "Programs",
    "Psych Services",
    "Rehabilitation",
    "Surgery",
    "Therapies",
    "Transportation",
  ]);
});

test("a slug leads to its treatment", () => {
  expect(treatmentById("hydrocodone-acetaminophen")).toMatchObject({
    category: "Pharmaceuticals",
    name: "Hydrocodone/acetaminophen",
    drugClass: "Opioids",
    drugClassId: "opioids",
    brands: expect.arrayContaining(["Norco", "Vicodin"]),
  });
  expect(treatmentById("no-such-treatment")).toBeUndefined();
});

test("only drugs have a class, and every drug has one", () => {
  for (const { category, drugClass, name } of treatments)
    expect(drugClass !== undefined, name).toBe(category === "Pharmaceuticals");
});

test("no phrase stands in two rows, but for a drug and its cream", () => {
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const { phrase, printed, treatment } of treatmentForms) {
    const words = wordsOf(phrase).map(({ key }) => key);
    const key = `${words.join(" ")} ${printed}`;
    const other = owner.get(key);
    if (other && other !== treatment.id && `${other}-topical` !== treatment.id)
      twice.push(`${phrase}: ${other}, ${treatment.id}`);
    owner.set(key, other ?? treatment.id);
    expect(words.length, `${treatment.name}: "${phrase}"`).toBeGreaterThan(0);
  }
  expect(twice).toEqual([]);
});

test("no mark of the tables is left in a name or form", () => {
  for (const { name, synonyms, brands } of treatments)
    for (const form of [name, ...synonyms, ...brands]) expect(form).toMatch(/^[A-Za-z0-9][^|^~;]*$/);
});

test("a search takes an abbreviation for its words, each phrase once a group", () => {
  const equals = (one: string, other: string) =>
    searchSynonyms.some((group) => group.equals.includes(one) && group.equals.includes(other));
  expect(equals("PT", "physiotherapy")).toBe(true);
  expect(equals("ESI", "epidural steroid injection")).toBe(true);
  expect(equals("MRI", "CT")).toBe(false);
  for (const group of searchSynonyms) {
    const all = [...group.equals, ...group.also];
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all).size, all.join()).toBe(all.length);
  }
});
