"use client";

/** What a reader sees when something broke that was not expected to. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <main id="main" className="mx-auto max-w-measure px-4 py-16">
      <title>Something went wrong · IMR Casebook</title>
      <h1 className="mb-3 text-title">Something went wrong on our side</h1>
      <p className="text-lead">
        Nothing that you did caused it, and nothing is lost: this page’s address still holds your search.
      </p>
      <p className="mt-4 flex gap-4">
        <button
          type="button"
          onClick={() => retry()}
          className="min-h-9 rounded-medium border border-accent bg-accent px-4 text-surface"
        >
          Try again
        </button>
        <a href="/" className="py-1.5">
          To the first page
        </a>
      </p>
    </main>
  );
}
