import { Shown } from "@/components/evidence/shown";
import type { Issue } from "@/lib/letter/issue";

/** What the reviewer let see would have been acceptable, in the letter's words. */
export function Signalled({ issue: { number, signalled, decidingSentence } }: { issue: Issue }) {
  if (!signalled) return null;
  const told = signalled.value === decidingSentence?.value;
  return (
    <p className="my-4 max-w-measure">
      The reviewer signalled what would have been acceptable
      {told ? " " : ": "}
      <Shown at={`${number}-signalled`} found={signalled}>
        {told ? "in this sentence" : <span className="font-serif">“{signalled.value}”</span>}
      </Shown>
      {told && "."}
    </p>
  );
}
