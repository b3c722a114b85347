import { PrintButton } from "@/components/ui/print-button";
import type { DeterminationView } from "@/lib/letter/record";

const forms = [
  { ending: "json", name: "JSON" },
  { ending: "txt", name: "Text" },
  { ending: "md", name: "Markdown" },
] as const;

/**
 * The same determination for programs, for notes and on paper; an old revision stays that revision.
 */
export function OtherForms({ view: { id, revision, revisions } }: { view: DeterminationView }) {
  const latest = revisions.at(-1)?.revision ?? revision;
  const query = revision === latest ? "" : `?revision=${revision}`;
  return (
    <nav aria-label="Other forms" className="mt-1 text-small print:hidden">
      <ul className="flex flex-wrap items-center gap-x-4">
        {forms.map(({ ending, name }) => (
          <li key={ending}>
            <a href={`/determinations/${id}.${ending}${query}`} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
        <li>
          <PrintButton />
        </li>
      </ul>
    </nav>
  );
}
