import { counted } from "@/lib/words/numbers";

/** Says that there are invented letters among those counted, and how to read in real ones. */
export function SampleNotice({ samples, all }: { samples: number; all: number }) {
  if (all === 0)
    return (
      <p className="mt-4 text-muted">
        No letter has been read in yet. Start with <Command />.
      </p>
    );
  if (samples === 0) return null;
  const which =
    samples === all
      ? "All letters here are"
      : `${counted(samples, "letter", "letters")} here ${samples === 1 ? "is" : "are"}`;
  return (
    <p className="mt-4 max-w-measure text-small text-muted">
      {which} invented samples, marked as such wherever they are shown; figures count them too.
    </p>
  );
}

function Command() {
  return <code className="font-sans font-medium text-ink">npm run ingest -- PATH</code>;
}
