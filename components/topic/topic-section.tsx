type Props = { id: string; title: string; children: React.ReactNode; beside?: React.ReactNode };

/** One part of a topic's page, under its heading; `beside` stands at the heading's other end. */
export function TopicSection({ id, title, children, beside }: Props) {
  return (
    <section aria-labelledby={id} className="mt-9">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="text-heading">
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
