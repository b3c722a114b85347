import { Anchor } from "@/components/ui/anchor";

/** What a figure of this casebook does not say. */
export function SelectionNote() {
  return (
    <section className="mt-10 max-w-measure border-t border-rule pt-4 text-small text-muted">
      <h2 className="mb-1 text-lead text-ink">Before a figure is quoted</h2>
      <ul className="list-disc space-y-1 pl-5">
        <li>
          Only refused requests reach Independent Medical Review. A share says nothing of requests that were
          approved, nor of refusals that nobody disputed.
        </li>
        <li>
          What is counted is issues. A letter that decides ten of them counts ten times, and its issues,
          decided by one reviewer on one worker, are not independent: the intervals are narrower than they
          should be.
        </li>
        <li>An issue with several values (two guidelines, three specialties) counts under each of them.</li>
        <li>
          The letters held here are not all that exist: see <Anchor href="/coverage">what is covered</Anchor>.
        </li>
      </ul>
    </section>
  );
}
