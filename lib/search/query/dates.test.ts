import { expect, test } from "vitest";
import { withDates } from "@/lib/search/query/dates";
import { emptySearch } from "@/lib/search/url/params";

const read = (q: string) => {
  const params = withDates({ ...emptySearch, q });
  return [params.q, params["decided-from"], params["decided-to"]];
};

test.each([
  ["02/28/2017", "", "2017-02-28", "2017-02-28"],
  ["mri 2/3/2017", "mri", "2017-02-03", "2017-02-03"],
  ["February 28, 2017", "", "2017-02-28", "2017-02-28"],
  ["28 Feb 2017 norco", "norco", "2017-02-28", "2017-02-28"],
  ["decided on 2017-01-15", "", "2017-01-15", "2017-01-15"],
  ["norco since 01/15/2017", "norco", "2017-01-15", ""],
  ["norco since 2016", "norco", "2016", ""],
  ["after 2014 mri", "mri", "2015", ""],
  ["before 2014", "", "", "2013"],
  ["mri 2014-2016", "mri", "2014", "2016"],
  ["between 2014 and 2016 mri", "mri", "2014", "2016"],
  ["decisions January 2017", "", "2017-01-01", "2017-01-31"],
  ["knee in Feb 2016", "knee", "2016-02-01", "2016-02-29"],
  ["in January or February 2017 acupuncture", "acupuncture", "2017-01-01", "2017-02-28"],
  ["decisions from January through February 2017 mri", "mri", "2017-01-01", "2017-02-28"],
  ["Jan-Feb 2017", "", "2017-01-01", "2017-02-28"],
  ["Dec 2016 to Jan 2017", "", "2016-12-01", "2017-01-31"],
  ["mri decided Feb. 2017", "mri", "2017-02-01", "2017-02-28"],
  ["2/2017", "", "2017-02-01", "2017-02-28"],
  ["since February 2017", "", "2017-02-01", ""],
  ["after February 2017", "", "2017-03-01", ""],
  ["before 3/1/2017 mri", "mri", "", "2017-02-28"],
  ["between January 15 2017 and February 5 2017", "", "2017-01-15", "2017-02-05"],
  ["from 1/15/2017 to 2/5/2017 mri", "mri", "2017-01-15", "2017-02-05"],
  ["2/28/17", "", "2017-02-28", "2017-02-28"],
  ["mri 20170228", "mri", "2017-02-28", "2017-02-28"],
  ["2017-02", "", "2017-02-01", "2017-02-28"],
  ["mri 2015..2017", "mri", "2015", "2017"],
  ["2016, 2017", "", "2016", "2017"],
  ["mri 2016 or later", "mri", "2016", ""],
  ["from 2016 on", "", "2016", ""],
  ["2014 and earlier", "", "", "2014"],
  ["from 2/1/2017 mri", "mri", "2017-02-01", ""],
  ["show me all cases from February 2017", "", "2017-02-01", "2017-02-28"],
  ["resonancia en febrero de 2017", "resonancia", "2017-02-01", "2017-02-28"],
])("“%s” is read as a date of decision", (q, rest, first, last) =>
  expect(read(q)).toEqual([rest, first, last]),
);

test.each([
  ["injured in 2012", "", "2012", "2012"],
  ["injuries between 2009 and 2012 knee", "knee", "2009", "2012"],
  ["mri date of injury 5/6/2011", "mri", "2011-05-06", "2011-05-06"],
  ["injury year 2016", "", "2016", "2016"],
  ["knee injured before 2010", "knee", "", "2009"],
])("“%s” is read as a date of injury", (q, rest, first, last) => {
  const params = withDates({ ...emptySearch, q });
  expect([params.q, params["injured-from"], params["injured-to"]]).toEqual([rest, first, last]);
  expect([params["decided-from"], params["decided-to"]]).toEqual(["", ""]);
});

test.each([
  "mri 2017",
  "L4-5",
  "98-99",
  "02/31/2017",
  '"since 2016"',
  "10/325",
  "9792.24.2",
  "norco 10-325",
  "cases from 2016",
  "2015, 2017",
  "L3/4/5",
  "5/6/7",
  "10/325/12",
])("“%s” names no range of dates", (q) => expect(read(q)).toEqual([q, "", ""]));
