import { type SearchParams, searchEntries } from "@/lib/search/params";

type Props = { params?: SearchParams; large?: boolean };

/** A plain form, so that it works without a script. Filters that apply go with it; the page number does not. */
export function SearchBox({ params, large = false }: Props) {
  const size = large ? "min-h-12 text-lead" : "min-h-10";
  return (
    <search className="block w-full">
      <form action="/search" className="flex">
        <input
          type="search"
          name="q"
          key={params?.q}
          defaultValue={params?.q}
          maxLength={500}
          aria-label="Search the determinations"
          placeholder="Treatment, words of the rationale, case number"
          autoComplete="off"
          className={`min-w-0 flex-1 rounded-l-medium border border-edge bg-paper px-3 ${size}`}
        />
        {params && <KeptState params={params} />}
        <button
          type="submit"
          className={`rounded-r-medium border border-accent bg-accent px-4 font-medium text-surface ${size}`}
        >
          Search
        </button>
      </form>
    </search>
  );
}

function KeptState({ params }: { params: SearchParams }) {
  return searchEntries({ ...params, q: "", page: 1 }).map(([key, value]) => (
    <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
  ));
}
