import { Anchor } from "@/components/ui/anchor";
import type { Suggestion } from "@/lib/search/results";
import { formatCount } from "@/lib/words/numbers";

type Props = {
  id: string;
  suggestions: readonly Suggestion[];
  /** Index of the suggestion selected by keys; -1 for none. */
  active: number;
  onChosen: () => void;
};

/** The id of one suggestion. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Suggestions over the page, each a link. Focus stays in the box. */
export function SuggestionList({ id, suggestions, active, onChosen }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className="suggestions"
      // The box would otherwise lose focus, and the list would close before the click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {suggestions.map(({ kind, label, detail, issues, href }, index) => (
        <Anchor
          key={`${kind} ${href}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          href={href}
          onClick={(event) => {
            if (!event.metaKey && !event.ctrlKey && !event.shiftKey) onChosen();
          }}
          className="suggestion"
        >
          <span className="label">{label}</span>
          <span className="detail">{detail}</span>
          <span className="kind">{kind}</span>
          <span className="count">
            {/* Alone in its element, so that it also changes where a translator replaced it. */}
            <span>{formatCount(issues)}</span>
            <span className="sr-only">{issues === 1 ? " issue" : " issues"}</span>
          </span>
        </Anchor>
      ))}
    </div>
  );
}
