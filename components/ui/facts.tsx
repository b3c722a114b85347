/** A list of named facts, each beside its name. */
export function Facts({ children }: { children: React.ReactNode }) {
  return (
    <dl className="facts grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-4 gap-y-1.5 sm:grid-cols-[9.5rem_minmax(0,1fr)] sm:gap-x-6">
      {children}
    </dl>
  );
}

export function Fact({ name, children }: { name: React.ReactNode; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
