import { describe, expect, test } from "vitest";
import { parseLetter } from "@/lib/parse/parse-letter";
import { inventedLetter } from "@/lib/parse/testing/invented-letter";

function read(summary: string, header?: string[]) {
  const result = parseLetter({ text: inventedLetter({ summary, header }), pages: [0] });
  if (result.status === "unreadable") throw new Error(result.detail);
  const { injury, warnings } = result.determination;
  return [injury.raw?.value ?? null, injury.date?.value ?? null, ...warnings.map(({ value }) => value)];
}

describe("the date of injury is the one that the summary tells", () => {
  test.each([
    ["The worker reported an injury on 10-18-2018. Seen on 11-2-2018.", "10-18-2018", "2018-10-18"],
    ["The worker, seen on 11/2/2018, has a date of injury of 10/18/2018.", "10/18/2018", "2018-10-18"],
    [
      "He filed a claim for hand pain reportedly associated with an industrial injury of October 18, 2018.",
      "October 18, 2018",
      "2018-10-18",
    ],
    ["A woman with a history of an occupational claim from 10/18/2018.", "10/18/2018", "2018-10-18"],
    ["The worker sustained an industrial injury October 18, 2018.", "October 18, 2018", "2018-10-18"],
    ["DOI: 6-6-2000. The worker was seen on 3/1/2019.", "6-6-2000", "2000-06-06"],
    [
      "The injured worker was seen on 11/2/2018 for an injury sustained on or about 10/18/18.",
      "10/18/18",
      "2018-10-18",
    ],
    ["The worker has an industrial injury date of 10-18-2018.", "10-18-2018", "2018-10-18"],
  ])("%s", (summary, raw, date) => {
    expect(read(summary)).toEqual([raw, date]);
  });

  test("of several events the one of the opening, else the one that the header names", () => {
    expect(
      read(
        "The worker reported an injury on 10-18-2018. In his youth a car accident on 5-5-1999 broke his leg. Date of injury: 1/1/2017.",
      ),
    ).toEqual(["10-18-2018", "2018-10-18"]);
    const late =
      "The worker has a sore knee, which swells in the evening and keeps him awake for most of the night. ".repeat(
        4,
      );
    expect(read(`${late} After a fall on 11/20/2018 it grew worse. It began on 10/29/2018.`)).toEqual([
      "10/29/2018",
      "2018-10-29",
    ]);
  });

  test("else the header's", () => {
    expect(read("The worker was seen on 11/2/2018 for a sore knee.")).toEqual(["10/29/2018", "2018-10-29"]);
  });

  test("else none", () => {
    expect(read("The worker was seen on 11/2/2018 for a sore knee.", [])).toEqual([null, null]);
  });
});

describe("a date that cannot be is kept as printed, with a warning", () => {
  test.each([
    ["The worker reported an injury on 02/05/214.", "02/05/214"],
    ["The worker reported an injury on 13/45/2018.", "13/45/2018"],
    ["The worker reported an injury on 10/18/2028.", "10/18/2028"],
  ])("%s", (summary, raw) => {
    expect(read(summary)).toEqual([raw, null, "implausible-date"]);
  });

  test("in the header too", () => {
    const header = ["Case Number: CM19-0000001", "Date of Injury: 00/00/2018 Decision Date: 02/28/2019"];
    expect(read("The worker has a sore knee.", header)).toEqual(["00/00/2018", null, "implausible-date"]);
  });
});
