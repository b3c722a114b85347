/** The page's answer, and beside it what one asks next; on a narrow screen below it. */
export function TopicColumns({ children, aside }: { children: React.ReactNode; aside: React.ReactNode }) {
  return (
    <div className="grid gap-x-14 pane:grid-cols-[minmax(0,1.85fr)_minmax(0,1fr)]">
      <div className="min-w-0">{children}</div>
      <div className="min-w-0">{aside}</div>
    </div>
  );
}
