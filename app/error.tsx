"use client";

const button = "min-h-10 border border-accent bg-accent px-4 font-medium text-surface";

/**
 * The page for an unexpected error. It imports nothing: whatever
 * broke must not break it too.
 */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <>
      <title>Something went wrong · IMR Casebook</title>
      <header className="border-b border-rule bg-surface">
        <a
          href="/"
          className="mx-auto block max-w-page px-4 py-3 font-serif text-lead font-semibold text-ink no-underline sm:px-6"
        >
          IMR Casebook
        </a>
      </header>
      <main id="main" className="mx-auto max-w-page px-4 py-12 sm:px-6">
        <h1 className="mb-3 text-title">Something went wrong on our side</h1>
        <p className="max-w-measure text-lead">
          Nothing that you did caused it, and this address stays good. Most of the time it works again in a
          moment.
        </p>
        <p className="mt-5 mb-8">
          <button type="button" onClick={() => retry()} className={`rounded-medium ${button}`}>
            Try again
          </button>
        </p>
        <search className="block max-w-[40rem]">
          <form action="/search" className="flex">
            <input
              type="search"
              name="q"
              maxLength={500}
              aria-label="Search the determinations"
              placeholder="Treatment, words, case number"
              className="min-h-10 min-w-0 flex-1 rounded-l-medium border border-edge bg-paper px-3 focus-visible:z-1"
            />
            <button type="submit" className={`rounded-r-medium ${button}`}>
              Search
            </button>
          </form>
        </search>
        <p className="mt-5">
          Or go <a href="/">to the first page</a>, or <a href="/search">look through all decisions</a>.
        </p>
      </main>
    </>
  );
}
