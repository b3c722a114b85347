const months = "January February March April May June July August September October November December".split(
  " ",
);

const at = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** `2017-02-28` as "February 28, 2017". */
export function longDate(iso: string): string {
  return written(iso, months);
}

// The Bluebook's table T12; May, June and July stay whole.
const citedMonths = "Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split(" ");

/** `2017-02-28` as "Feb. 28, 2017", the way a legal citation writes it. */
export function citationDate(iso: string): string {
  return written(iso, citedMonths);
}

/** Without the platform's formatter, which a browser needs 35 ms to load. */
function written(iso: string, names: readonly string[]): string {
  const date = at(iso);
  return `${names[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

const spanishMonths =
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

/** `2017-02-28` as "28 de febrero de 2017". */
export function spanishDate(iso: string): string {
  const date = at(iso);
  return `${date.getUTCDate()} de ${spanishMonths[date.getUTCMonth()]} de ${date.getUTCFullYear()}`;
}

/** A moment's day in UTC, as `2017-02-28`. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
