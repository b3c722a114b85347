const long = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

const at = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** `2017-02-28` as "February 28, 2017". */
export function longDate(iso: string): string {
  return long.format(at(iso));
}

// The Bluebook's table T12; May, June and July stay whole.
const citedMonths = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** `2017-02-28` as "Feb. 28, 2017", the way a legal citation writes it. */
export function citationDate(iso: string): string {
  const date = at(iso);
  return `${citedMonths[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

/** A moment's day in UTC, as `2017-02-28`. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
