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
    "as the primary request was refused under item 1, this companion item is refused as well.",
    "the item hinges on the operation, which was not authorized.",
    "this request depends on the surgery, which is not medically necessary.",
    "since the main request has been denied, this request is denied as well.",
    "because request 2 was not approved, the sling is not needed.",
    "the request falls with the operation.",
    "this item fails with item 1.",
    "the clearance is moot, as the operation was refused.",
    "without the surgery, there is no need for an assistant.",
    "without the surgery, the walker is not needed.",
    "given that the underlying request is not certified, the associated service is not certified.",
    "the brace is contingent upon the fusion, and that was denied.",
  ])("%s", (sentence) => expect(dependenceOf(sentence)?.granted).toBe(false));
});

describe("a treatment that stands with another", () => {
  test.each([
    "the concurrent request for knee surgery is supported.",
    "since the primary procedure is medically necessary, an assistant is medically necessary.",
    "the patient has been approved to undergo a complex procedure.",
    "as the surgery is approved, crutches are medically necessary.",
    "since item 1 is approved, this item is approved as well.",
    "as the primary request is certified, so is the assistant.",
  ])("%s", (sentence) => expect(dependenceOf(sentence)?.granted).toBe(true));
});

describe("a treatment on its own", () => {
  test.each([
    "the requested surgical intervention is not medically necessary.",
    "the patient was approved to undergo arthroscopy, for which this sling is not recommended.",
    "the documentation supported surgical intervention.",
    "as the patient has not failed conservative care, the scan is not supported.",
    "physical therapy was approved by the prior reviewer.",
    "as the request was denied by utilization review, the records were read again.",
    "the request depends on the response to the first six visits.",
    "without improvement, more visits are not needed.",
    "the patient falls with the left knee giving way.",
  ])("%s", (sentence) => expect(dependenceOf(sentence)).toBeUndefined());
});
