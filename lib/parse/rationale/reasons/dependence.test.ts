import { describe, expect, test } from "vitest";
import { dependenceOf } from "@/lib/parse/rationale/reasons/dependence";

describe("a treatment that falls with another", () => {
  test.each([
    "as the requested surgical intervention is not medically necessary, the brace is not.",
    "since the primary procedure is not supported, none of the associated services are.",
    "because the surgery was not certified, the walker is not needed.",
    "given that the request for acupuncture is not supported, the lamp is not indicated.",
    "as the epidural steroid injection has not been approved, sedation is not needed.",
    "the blocks are not medically necessary; therefore sedation is not medically necessary.",
    "the walker is not medically necessary as the surgery is not medically necessary.",
  ])("%s", (sentence) => expect(dependenceOf(sentence)?.granted).toBe(false));
});

describe("a treatment that stands with another", () => {
  test.each([
    "the concurrent request for knee surgery is supported.",
    "since the primary procedure is medically necessary, an assistant is medically necessary.",
    "the patient has been approved to undergo a complex procedure.",
    "as the surgery is approved, crutches are medically necessary.",
  ])("%s", (sentence) => expect(dependenceOf(sentence)?.granted).toBe(true));
});

describe("a treatment on its own", () => {
  test.each([
    "the requested surgical intervention is not medically necessary.",
    "the patient was approved to undergo arthroscopy, for which this sling is not recommended.",
    "the documentation supported surgical intervention.",
    "as the patient has not failed conservative care, the scan is not supported.",
    "physical therapy was approved by the prior reviewer.",
  ])("%s", (sentence) => expect(dependenceOf(sentence)).toBeUndefined());
});
