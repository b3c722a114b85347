import { type PageRange, pageRangeWords } from "@/lib/search/url";

type Props = { path: string; typed: string; problem: string | null; chosen: PageRange | null };

/** A form for page numbers: shows the issues that cite them, or narrows this page to them. */
export function PagesForm({ path, typed, problem, chosen }: Props) {
  return (
    <form action={path} className="text-small">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label htmlFor="asked-pages">Pages</label>
        <input
          id="asked-pages"
          name="pages"
          defaultValue={chosen ? pageRangeWords(chosen) : typed}
          placeholder="98-99"
          maxLength={60}
          inputMode="text"
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : "pages-problem"}
          className="min-h-9 w-28 rounded-small border border-edge bg-surface px-2 tabular-nums"
        />
        <button
          type="submit"
          name="show"
          value="issues"
          className="min-h-9 cursor-pointer rounded-medium border border-edge bg-surface px-3 hover:border-accent"
        >
          Show issues
        </button>
        <button
          type="submit"
          className="min-h-9 cursor-pointer px-1 text-accent underline underline-offset-2"
        >
          Narrow this page to them
        </button>
      </div>
      {problem !== null && (
        <p id="pages-problem" role="alert" className="mt-1.5 text-amber">
          {problem}
        </p>
      )}
    </form>
  );
}
