/** A list of named facts in two columns; on narrow screens each name stands over its fact. */
export function Facts({ children }: { children: React.ReactNode }) {
  return (
    <dl className="grid grid-cols-1 gap-x-6 sm:grid-cols-[9.5rem_minmax(0,1fr)] sm:gap-y-1.5">{children}</dl>
  );
}

export function Fact({ name, children }: { name: React.ReactNode; children: React.ReactNode }) {
  return (
    <>
      <dt className="mt-2.5 text-muted first:mt-0 sm:mt-0">{name}</dt>
      <dd className="min-w-0 max-w-measure">{children}</dd>
    </>
  );
}
