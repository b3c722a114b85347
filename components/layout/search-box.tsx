import { SearchForm } from "@/components/layout/search-form";
import { type SearchParams, searchEntries } from "@/lib/search/url/params";

type Props = { params?: SearchParams; large?: boolean };

/** The form of a search. Filters that apply go with it; the page number does not. */
export function SearchBox({ params, large }: Props) {
  return (
    <SearchForm words={params?.q} large={large}>
      {params && <KeptState params={params} />}
    </SearchForm>
  );
}

function KeptState({ params }: { params: SearchParams }) {
  return searchEntries({ ...params, q: "", page: 1 }).map(([key, value]) => (
    <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
  ));
}
