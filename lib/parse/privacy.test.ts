import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelledSentences } from "@/bench/evaluation/privacy";
import { maskPrivate } from "@/lib/parse/privacy";

describe("personal data is masked, its length kept", () => {
  test.each([
    ["Her SSN is 123-45-6789.", "Her SSN is ███████████.", "social-security-number"],
    [
      "Social Security Number: 123456789 on file",
      "Social Security Number: █████████ on file",
      "social-security-number",
    ],
    ["Last four: XXX-XX-6789", "Last four: ███████████", "social-security-number"],
    ["Reached at (916) 555-0142 today", "Reached at █████ ████████ today", "phone-number"],
    ["Fax 916.555.0142", "Fax ████████████", "phone-number"],
    ["telephone 916 555 0142", "telephone ███ ███ ████", "phone-number"],
    [
      "write to jane.roe+claims@example.co.us, please",
      "write to █████████████████████████████, please",
      "email-address",
    ],
    ["Mr. Harkness lifted a crate", "Mr. ████████ lifted a crate", "name"],
    ["Ms. Jane Q. Roe-Dorn reports", "Ms. ████ ██ ████████ reports", "name"],
    ["Mrs Roe reports", "Mrs ███ reports", "name"],
    ["Employee Name: JANE ROE  Case Number", "Employee Name: ████ ███  Case Number", "name"],
    ["Employee: Jane Roe Claim Number pending", "Employee: ████ ███ Claim Number pending", "name"],
    ["Date of Birth: 01/02/1960", "Date of Birth: ██████████", "date-of-birth"],
    ["a woman born on March 4, 1970 who", "a woman born on █████ ██ ████ who", "date-of-birth"],
    ["Claim Number: 05-12345A", "Claim Number: █████████", "claim-number"],
    ["claim # WC2013-0099 was", "claim # ███████████ was", "claim-number"],
    ["EAMS ADJ1234567", "EAMS ██████████", "claim-number"],
  ])("%s", (text, masked, kind) => {
    expect(maskPrivate(text)).toEqual({ text: masked, counts: { [kind]: 1 } });
  });

  test("a name is masked everywhere", () => {
    const { text, counts } = maskPrivate(
      "Mr. Harkness fell. On exam Harkness was in pain; Harknessia is a genus.",
    );
    expect(text).toBe("Mr. ████████ fell. On exam ████████ was in pain; Harknessia is a genus.");
    expect(counts).toEqual({ name: 2 });
  });
});

describe("what identifies no person stays", () => {
  test.each([
    "Case Number: CM17-0000001",
    "Date of Injury: 10/25/2016, seen 1-12-17 and 10-25-2016",
    "a history of an occupational claim from 10/16/2016",
    "MS Contin 15mg, for MS Patients as well",
    "Dr. Harkness, an orthopedist, asked for it",
    "Norco 10/325mg #60, L4-5, S1-2, 98-99 of 127",
    "CPT 97110-97140, pages 100-110-120",
    "She missed the visit. Miss no dose.",
    "The patient: Chronic low back pain",
    "the claim number is not in the file",
    "rated @ 6/10 at rest",
    "P.O. Box 138009 \nSacramento, CA 95813-8009",
    "(855) 865-8873 Fax: (916) 605-4270",
  ])("%s", (text) => {
    expect(maskPrivate(text)).toEqual({ text, counts: {} });
  });
});

test("a name that belongs to an author, a physician or a sign stays", () => {
  const text =
    "Mr. ████████ fell. Harkness et al. (2004), Dr. Harkness and Harkness sign are none of ████████.";
  expect(maskPrivate(text.replaceAll("████████", "Harkness")).text).toBe(text);
});

test("whatever stands around it, a text keeps its length, its blanks and its line ends", () => {
  const pieces = fc.constantFrom(
    ...[
      "Mr. ",
      "patient, ",
      "SSN ",
      "DOB: ",
      "lives at ",
      "v. ",
      "employed by ",
      "claim # ",
      "a ",
      "year old ",
      "@",
      "Re: ",
    ],
    ...[
      "Roe",
      "de la ",
      "12 Oak Street",
      "123-45-6789",
      "(916) 555-0142",
      "3/17/1966",
      ", CA 93721",
      "\n",
      " ",
      "é",
      "😀",
      "a.b@c.de",
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join("");
      const masked = maskPrivate(text).text;
      expect(masked.length).toBe(text.length);
      expect(masked.replace(/\S/g, "x")).toBe(text.replace(/\S/g, "x"));
    }),
  );
});

test("no mask is masked again: what was masked once stays as it is", () => {
  for (const { text } of labelledSentences()) {
    const once = maskPrivate(text).text;
    expect(maskPrivate(once)).toEqual({ text: once, counts: {} });
  }
});

test("a megabyte of whatever a pattern begins with ends in time", { timeout: 60_000 }, () => {
  const beginnings =
    "a|a@|1|1-|1 |9 |(|\n| |Mr. Abc |Mr. de la |Employee: A|SSN |SSN is the |DOB: |phone at |A v. A |A |12 A |12 A Street, |A Inc |at A A A Inc|employed by A |year |born on |x.com/|A, CA 9";
  const texts = beginnings.split("|").map((beginning) => beginning.repeat(40_000 / beginning.length));
  for (const text of [...texts, texts.join("")]) expect(maskPrivate(text).text).toHaveLength(text.length);
});
