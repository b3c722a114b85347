"use client";

/** What a reader sees when something broke that was not expected to. It imports nothing: whatever broke must not break it too. */
export default function ErrorPage({ retry }: { error: Error; retry: () => void }) {
  return (
    <main id="main" className="mx-auto max-w-page px-4 sm:px-6">
      <title>Something went wrong · IMR Casebook</title>
      <a href="/" className="block py-4 font-serif text-lead font-semibold text-ink no-underline">
        IMR Casebook
      </a>
      <h1 className="mt-8 mb-3 text-title">Something went wrong on our side</h1>
      <p className="max-w-measure text-lead">
        Nothing that you did caused it, and this address stays good. Most of the time it works again in a
        moment.
      </p>
      <p className="mt-5 flex gap-4">
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
