/** Counts of letters come from the database; without it there is nothing to tell. */
export function CoverageDown() {
  return (
    <section className="max-w-measure py-12">
      <meta name="robots" content="noindex" />
      <h1 className="mb-3 text-title">The letters cannot be counted just now</h1>
      <p className="text-lead">
        The database behind this page does not answer. <a href="/coverage">Try it again</a> in a moment.
      </p>
    </section>
  );
}
