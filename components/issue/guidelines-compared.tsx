import { CitedList } from "@/components/issue/cited-list";
import type { Issue } from "@/lib/letter/issue";
import { authoritiesCited, authorityWords } from "@/lib/words/authority";

/**
 * Both sides' guidelines beside each other; what they share and where they part is said in words.
 */
export function GuidelinesCompared({ issue: { number, guidelines } }: { issue: Issue }) {
  const { claimsAdministrator, reviewer } = guidelines;
  const keys = (line: typeof reviewer) => authoritiesCited(line).map(({ key }) => key);
  return (
    <div className="mt-6">
      <h3 className="font-sans text-body font-semibold">Guidelines</h3>
      <p className="mt-1 max-w-measure">{authorityWords(claimsAdministrator, reviewer)}</p>
      <div className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2 print:grid-cols-1">
        <div>
          <h4 className="border-b border-rule pb-1 font-sans text-small text-muted">
            The claims administrator cited
          </h4>
          <CitedList at={`${number}-administrator`} line={claimsAdministrator} others={keys(reviewer)} />
        </div>
        <div>
          <h4 className="border-b border-rule pb-1 font-sans text-small text-muted">The reviewer cited</h4>
          <CitedList at={`${number}-reviewer`} line={reviewer} others={keys(claimsAdministrator)} />
        </div>
      </div>
    </div>
  );
}
