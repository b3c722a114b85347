import { HiddenFields } from "@/components/ui/hidden-fields";
import type { ranges } from "@/lib/search/filters";
import { type SearchParams, searchEntries } from "@/lib/search/url";

type Props = { params: SearchParams; range: (typeof ranges)[number] };

/** Two years, both included, as a plain form with the rest of the search in hidden fields. */
export function YearRangeForm({ params, range: { from, to, name } }: Props) {
  return (
    <form action="/search" className="range">
      <HiddenFields entries={searchEntries({ ...params, [from]: "", [to]: "", page: 1 })} />
      <Year name={from} value={params[from]} label={`${name} from`} />
      to
      <Year name={to} value={params[to]} label={`${name} to`} />
      <button type="submit">Apply</button>
    </form>
  );
}

function Year({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <input
      type="text"
      name={name}
      key={value}
      defaultValue={value}
      aria-label={label}
      inputMode="numeric"
      pattern="(19|20)[0-9]{2}"
      title="A year of four digits"
      maxLength={4}
      placeholder="year"
      autoComplete="off"
    />
  );
}
