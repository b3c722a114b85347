/** One part of a topic's page, under its heading. */
export function TopicSection({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: React.ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="mt-9">
      <h2 id={id} className="mb-2 text-heading">
        {title}
      </h2>
      {children}
    </section>
  );
}
