import { SearchInput } from "@/components/suggest/search-input";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { type SearchParams, searchEntries } from "@/lib/search/url";

type Props = { params?: SearchParams; large?: boolean };

/** The form of a search. Filters that apply go with it; the page number does not. */
export function SearchBox({ params, large }: Props) {
  return (
    <SearchForm words={params?.q} large={large}>
      {params && <HiddenFields entries={searchEntries({ ...params, q: "", page: 1 })} />}
    </SearchForm>
  );
}

type SearchFormProps = {
  /** The text in the box. */
  words?: string;
  large?: boolean;
  /** Hidden fields that go with the words. */
  children?: React.ReactNode;
};

/** A plain form, so that it works without a script. */
function SearchForm({ words, large = false, children }: SearchFormProps) {
  const size = large ? "min-h-12 sm:text-lead" : "min-h-10";
  return (
    <search className="relative block w-full">
      <form action="/search" className="flex">
        <SearchInput
          key={words}
          type="search"
          name="q"
          defaultValue={words}
          maxLength={500}
          aria-label="Search the determinations"
          placeholder="Treatment, words, case number"
          className={`min-w-0 flex-1 rounded-l-medium border border-edge bg-paper px-3 focus-visible:z-1 ${size}`}
        />
        {children}
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
