/** Counts come from the search engine; without it there is nothing to count. */
export function TopicDown() {
  return (
    <section className="max-w-measure py-12">
      <meta name="robots" content="noindex" />
      <h1 className="mb-3 text-title">The counts do not answer just now</h1>
      <p className="text-lead">
        The search engine behind this page is down. Try the same address again in a moment.
      </p>
    </section>
  );
}
