import { expect, test } from "vitest";
import { findDates, isoDate } from "@/lib/parse/fields/printed-date";

test.each([
  ["on 10/29/2016.", "10/29/2016", "2016-10-29"],
  ["on 6-6-2000.", "6-6-2000", "2000-06-06"],
  ["on 1-9-17, he", "1-9-17", "2017-01-09"],
  ["on 11-8- 2016", "11-8- 2016", "2016-11-08"],
  ["on 3/1/88", "3/1/88", "1988-03-01"],
  ["on July 13, 2009", "July 13, 2009", "2009-07-13"],
  ["on Sept. 3rd, 2014", "Sept. 3rd, 2014", "2014-09-03"],
  ["2014-09-03T00", "2014-09-03", "2014-09-03"],
  ["February 29, 2012", "February 29, 2012", "2012-02-29"],
])("%s holds %s", (text, raw, date) => {
  expect(findDates(text).map((found) => [found.raw, isoDate(found.raw)])).toEqual([[raw, date]]);
});

test.each([
  ["02/05/214", "a year of three digits"],
  ["02/30/2016", "a day that February lacks"],
  ["13/01/2016", "a month that the year lacks"],
  ["10/15/20166", "a year of five digits"],
  ["01/01/1949", "before any worker's time"],
  ["February 29, 2013", "a leap day of a common year"],
])("%s is kept as printed, but is no date: %s", (raw) => {
  expect(findDates(`seen ${raw} again`)).toMatchObject([{ raw }]);
  expect(isoDate(raw)).toBeNull();
});

test.each([
  "Norco 10/325mg",
  "L4-5 and L5-S1",
  "strength 4/5, pain 6/10",
  "visits 2-3-4-5 of 12",
  "May 2016",
  "10-12 visits",
])("%s holds none", (text) => {
  expect(findDates(text)).toEqual([]);
});
