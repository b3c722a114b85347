import { describe, expect, test } from "vitest";
import { headerCells } from "@/lib/parse/fields/header";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const read = (text: string) =>
  Object.fromEntries([...headerCells(plainPiece(text))].map(([name, piece]) => [name, piece.text]));
const all = {
  caseNumber: "CM19-0000001",
  assigned: "01/31/2019",
  injury: "10/29/2018",
  decision: "02/28/2019",
  urDenial: "01/24/2019",
  priority: "Standard",
  applicationReceived: "01/30/2019",
};

describe("the header table is read however the extractor walks through it", () => {
  test.each([
    [
      "row by row",
      "Case Number: CM19-0000001 Date Assigned: 01/31/2019 Date of Injury: 10/29/2018 Decision Date: 02/28/2019 UR Denial Date: 01/24/2019 Priority: Standard Application Received: 01/30/2019",
    ],
    [
      "row by row, the last date inside its split label",
      "Case Number: CM19-0000001\nDate Assigned: 01/31/2019 Date of Injury: 10/29/2018\nDecision Date: 02/28/2019 UR Denial Date: 01/24/2019\nPriority: Standard Application 01/30/2019\nReceived:",
    ],
    [
      "column by column, each label with its value",
      "Case Number: CM19-0000001 Date Assigned: 01/31/2019 Decision Date: 02/28/2019 Priority: Standard Date of Injury: 10/29/2018 UR Denial Date: 01/24/2019 Application Received: 01/30/2019",
    ],
    [
      "labels first, then their values",
      "Case Number:\nDate Assigned:\nDecision Date:\nPriority:\nCM19-0000001\n01/31/2019\n02/28/2019\nStandard\nDate of Injury:\nUR Denial Date:\nApplication Received:\n10/29/2018\n01/24/2019\n01/30/2019",
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(all);
  });

  test("a label without a value takes no other label's", () => {
    expect(
      read(
        "IMR Case Number: CM13-0000001 Date of Injury: Claims Number: UR Denial Date: 08/28/2013 Priority: STANDARD",
      ),
    ).toEqual({
      caseNumber: "CM13-0000001",
      urDenial: "08/28/2013",
      priority: "STANDARD",
    });
  });

  test("the sentence that replaces the table in 2013 gives three dates", () => {
    const sentence =
      "An application for Independent Medical Review was filed on 8/14/2013 disputing the Utilization Review Denial dated 8/2/2013. A Notice of Assignment and Request for Information was provided to the above parties on 9/3/2013.";
    expect(read(sentence)).toEqual({
      applicationReceived: "8/14/2013",
      urDenial: "8/2/2013",
      assigned: "9/3/2013",
    });
  });
});
