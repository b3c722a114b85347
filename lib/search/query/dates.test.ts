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
  ["decided on 2017-01-15", "decided", "2017-01-15", "2017-01-15"],
  ["norco since 01/15/2017", "norco", "2017-01-15", ""],
  ["norco since 2016", "norco", "2016", ""],
  ["after 2014 mri", "mri", "2015", ""],
  ["before 2014", "", "", "2013"],
  ["mri 2014-2016", "mri", "2014", "2016"],
  ["between 2014 and 2016 mri", "mri", "2014", "2016"],
])("“%s” is read as a date of decision", (q, rest, first, last) =>
  expect(read(q)).toEqual([rest, first, last]),
);

test.each(["mri 2017", "L4-5", "98-99", "02/31/2017", '"since 2016"', "10/325", "9792.24.2", "norco 10-325"])(
  "“%s” names no range of dates",
  (q) => expect(read(q)).toEqual([q, "", ""]),
);
