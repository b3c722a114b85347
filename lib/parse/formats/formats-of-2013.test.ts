import { describe, expect, test } from "vitest";
import { parseLetter } from "@/lib/parse/parse-letter";

function read(text: string) {
  const result = parseLetter({ text, pages: [0] });
  if (result.status === "unreadable") throw new Error(`${result.reason}: ${result.detail}`);
  return result;
}

/** The issues as a reader would list them. */
function issues(text: string) {
  return read(text).determination.issues.map((issue) => [
    issue.request.value,
    issue.decision.value,
    issue.guidelines.claimsAdministrator.citations.length,
    issue.guidelines.reviewer.citations.length,
    issue.rationale?.value ?? null,
  ]);
}

/** Fixed headings of a review of early 2013, with an invented case between them. */
function review(verdict: string): string {
  return `MEDICAL PROFESSIONAL REVIEW

Case Number: CM13-0000001
Date of Injury: 1/9/2011

ISSUE AT DISPUTE:
Cold therapy unit for the right ankle

CASE SUMMARY:
The patient is a 39 year old male who injured his ankle on 1/9/2011.

DOCUMENTS REVIEWED FOR DETERMINATION:
Application. Progress reports.

MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL
REVIEWER AND WHY:
MTUS Chronic Pain Medical Treatment Guidelines, Exercise, page 46.

RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS${verdict}
MEDICALLY NECESSARY:
The swelling has gone.

MEDICAL REVIEWER QUALIFICATIONS:
The reviewer is Board Certified in Urology and is licensed to practice in Maine.
`;
}

describe("a medical professional review (F0)", () => {
  test("has one issue, upheld by the NOT of a heading", () => {
    const { status, determination } = read(review(" NOT"));
    expect(status).toBe("parsed");
    expect(determination.format).toBe("F0");
    expect(issues(review(" NOT"))).toEqual([
      ["Cold therapy unit for the right ankle", "upheld", 0, 1, "The swelling has gone."],
    ]);
    expect(determination.reviewer.specialties.map(({ value }) => value)).toEqual(["Urology"]);
    expect(determination.injury.date?.value).toBe("2011-01-09");
  });

  test("and overturned by the same heading without it", () => {
    expect(read(review("")).determination.outcome).toBe("overturned");
  });

  test("that breaks off before its rationale is truncated", () => {
    const text = review(" NOT");
    const result = parseLetter({ text: text.slice(0, text.indexOf("RATIONALE")), pages: [0] });
    expect(result).toMatchObject({ status: "unreadable", reason: "truncated" });
  });
});

const results = `1) MAXIMUS Federal Services, Inc. has determined the request for two (2) knee braces
is notmedically necessary and appropriate.

2) MAXIMUS Federal Services, Inc. has determined the request for one (1) cane is medically
necessary and appropriate.
`;
const notice = `MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review

Notice of Independent Medical Review Determination

Dated: 10/21/2013

Employee:
Claim Number:
Date of UR Decision:  8/2/2013
Date of Injury:  5/14/2009
IMR Application Received:  8/14/2013
MAXIMUS Case Number:  CM13-0000001

${results}
INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

An application for Independent Medical Review was filed on 8/14/2013 disputing the
Utilization Review Denial dated 8/2/2013. A Notice of Assignment and Request for
Information was provided to the above parties on 9/3/2013. A decision has been made
for each of the treatment and/or services that were in dispute:

${results}
Medical Qualifications of the Expert Reviewer:
The physician reviewer is Board Certified in Urology, has a subspecialty in Pain
Medicine and is licensed to practice in Maine and Ohio. He/she has been in active
clinical practice for more than five years.

Expert Reviewer Case Summary:
Disclaimer: The following case summary was taken directly from the utilization review
denial/modification dated August 2, 2013:

"The patient is a 51 year old female with a date of injury of 5/14/2009."

Documents Reviewed for Determination:
Application for Independent Medical Review (received 8/14/2013)

1) Regarding the request for two (2) knee braces:

Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert
Reviewer to Make His/Her Decision

The Claims Administrator based its decision on the Chronic Pain Medical Treatment
Guidelines, Exercise, page 46, which is part of the MTUS.

The Expert Reviewer based his/her decision on the Chronic Pain Medical Treatment
Guidelines, Exercise, page 47, which is part of the MTUS.

Rationale for the Decision:
Nothing tells of a loose knee.

2) Regarding the request for one (1) cane:

Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert
Reviewer to Make His/Her Decision

The Claims Administrator did not cite any evidence-based criteria for its decision.

The Expert Reviewer based his/her decision on the Chronic Pain Medical Treatment
Guidelines, Exercise, page 46, which is part of the MTUS.

Rationale for the Decision:
The patient limps.

Effect of the Decision:
The determination is deemed to be the final determination of the Administrative Director.

Sincerely,
`;

describe("a notice of determination (F1)", () => {
  test("has the results of its list, each with its guidelines and rationale from further on", () => {
    const { status, warnings } = read(notice);
    expect([status, warnings]).toEqual(["parsed", []]);
    expect(issues(notice)).toEqual([
      ["two (2) knee braces", "upheld", 1, 1, "Nothing tells of a loose knee."],
      ["one (1) cane", "overturned", 0, 1, "The patient limps."],
    ]);
  });

  test("has its dates, reviewer and worker", () => {
    const { determination } = read(notice);
    expect(determination.format).toBe("F1");
    expect(determination.caseNumber?.value).toBe("CM13-0000001");
    expect(Object.values(determination.dates).map((date) => date?.value)).toEqual([
      "2013-09-03",
      "2009-05-14",
      "2013-10-21",
      "2013-08-02",
      "2013-08-14",
    ]);
    expect(determination.reviewer.licensedIn.map(({ value }) => value)).toEqual(["ME", "OH"]);
    expect(determination.clinicalSummary?.value).toMatch(/^"The patient is a 51 year old/);
    expect(determination.coverage.share).toBe(1);
  });

  test("of which only the first page is there is read in part", () => {
    const { status, determination } = read(notice.slice(0, notice.indexOf("1) Regarding")));
    expect(status).toBe("partial");
    expect(determination.issues.map(({ decision }) => decision.value)).toEqual(["upheld", "overturned"]);
  });
});

const determination2013 = `MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review

Dated: 12/31/2013

IMR Case Number:  CM13-0000002  Date of Injury:  07/12/2011
Claims Number:   UR Denial Date:  08/28/2013
Priority:  STANDARD  Application Received:  09/09/2013
Employee Name:
Provider Name:

DEAR ,

Final Determination: PARTIALLY OVERTURN. This means we decided that some (but not all) of the
disputed items/services are medically necessary and appropriate.

HOW THE IMR FINAL DETERMINATION WAS MADE

MAXIMUS Federal Services sent the complete case file to a physician reviewer. The physician
reviewer is Board Certified in Urology, and is licensed to practice in Maine.

DOCUMENTS REVIEWED

Medical Records from Provider

CLINICAL CASE SUMMARY

The physician reviewer developed the following clinical case summary based on a review of the
case file, including all medical records:

The patient is a 44-year-old male who was injured on July 12, 2011 when he slipped.

IMR DECISION(S) AND RATIONALE(S)

The Final Determination was based on decisions for the disputed items/services set forth below:

1. Aquatic therapy, 2 times a week for 6 weeks is not medically necessary and appropriate.

The Claims Administrator based its decision on the MTUS Chronic Pain Medical Treatment
Guidelines, which is part of the MTUS.

The Physician Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment
Guidelines, Aquatic therapy, page 22, which is part of the MTUS.

The Physician Reviewer's decision rationale: He walks well. The request is not medically
necessary and appropriate.

2. A cane is medically necessary and appropriate.

The Claims Administrator did not base its decision on the MTUS.

The Physician Reviewer based his/her decision on the MTUS Chronic Pain Medical Treatment
Guidelines, Exercise, page 46.

The Physician Reviewer's decision rationale: He limps. The request is medically necessary and
appropriate.
`;

test("a case number on a line of its own is no page's foot", () => {
  const text = notice.replace("MAXIMUS Case Number:  CM13-0000001", "IMR Case Number: CM13-0000001");
  expect(read(text).determination.caseNumber?.value).toBe("CM13-0000001");
});

describe("a determination of late 2013 (F2)", () => {
  test("has its numbered items, decided by their own sentences", () => {
    const { status, warnings, determination } = read(determination2013);
    expect([determination.format, status, warnings]).toEqual(["F2", "parsed", []]);
    expect(issues(determination2013)).toEqual([
      [
        "Aquatic therapy, 2 times a week for 6 weeks",
        "upheld",
        1,
        1,
        "He walks well. The request is not medically necessary and appropriate.",
      ],
      ["A cane", "overturned", 0, 1, "He limps. The request is medically necessary and appropriate."],
    ]);
  });

  test("has its dates, priority and worker", () => {
    const { determination } = read(determination2013);
    expect(determination.dates.urDenial?.value).toBe("2013-08-28");
    expect(determination.dates.assigned).toBeNull();
    expect(determination.priority?.value).toBe("Standard");
    expect(determination.patient.age?.value).toBe(44);
    expect(determination.injury.raw?.value).toBe("July 12, 2011");
  });
});
