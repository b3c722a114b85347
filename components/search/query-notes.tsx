import { Anchor } from "@/components/ui/anchor";
import { type SearchResult, termLabel } from "@/lib/search/results";
import { type SearchParams, searchHref } from "@/lib/search/url";
import { noteInWords } from "@/lib/words/notes";

type Props = { params: SearchParams; result: Pick<SearchResult, "understood" | "notes"> };

/**
 * What is found besides the words as typed, each with a link to the exact search; then what was not
 * understood.
 */
export function QueryNotes({ params, result: { understood, ...result } }: Props) {
  const notes = result.notes.map(noteInWords);
  const widened = understood.filter(({ alsoFound }) => alsoFound.length > 0);
  const searchFor = (q: string) => searchHref({ ...params, q, page: 1 });
  if (widened.length === 0 && notes.length === 0) return null;
  return (
    <div className="mt-2 max-w-measure space-y-1 text-small text-muted">
      {widened.length > 0 && (
        <p>
          {widened.map((term) => (
            <span key={term.text}>
              <b className="font-medium text-ink">{termLabel(term)}</b>{" "}
              {term.excluded ? "also leaves out" : "also finds"} {listed(term.alsoFound)}
              {term.exact !== null && (
                <>
                  {" ("}
                  <Anchor href={searchFor(term.exact)}>only {term.text}</Anchor>)
                </>
              )}
              .{" "}
            </span>
          ))}
        </p>
      )}
      {notes.map(({ text, instead, href, label }, i) => (
        <p key={`${text} ${instead}`}>
          {text} {href && <Anchor href={href}>{label ?? "open it"}</Anchor>}
          {instead && notes.findIndex((note) => note.instead === instead) === i && (
            <Anchor href={searchFor(instead)} className="inline-block">
              Search {instead}
            </Anchor>
          )}
        </p>
      ))}
    </div>
  );
}

/** More words than this are counted. */
const mostNamed = 6;

function listed(words: readonly string[]): string {
  const others = words.length - mostNamed;
  return words.slice(0, mostNamed).join(", ") + (others > 0 ? ` and ${others} more` : "");
}
