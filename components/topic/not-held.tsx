import { Shell } from "@/components/layout/shell";
import { Anchor } from "@/components/ui/anchor";
import { legal } from "@/lib/catalog/law";
import { valueLabel } from "@/lib/search/filters";
import { emptySearch, searchHref } from "@/lib/search/url";
import { type Held, heldWords } from "@/lib/words/letter-name";
import { topicHref, topicKinds } from "@/lib/words/topics";

type Props = { kind: "treatment" | "guideline"; typed: string; ids: readonly string[] };

/** At an address that names no treatment or guideline: those that may be meant, and the search. */
export function TopicNotHeld({ kind, typed, ids }: Props) {
  const words = readable(typed);
  return (
    <Shell>
      <section className="max-w-measure py-12">
        <h1 className="mb-3 text-title">No {kind} has this address</h1>
        {ids.length > 0 && (
          <>
            <p className="text-lead">Did you mean:</p>
            <ul className="mt-1 text-lead">
              {ids.map((id) => (
                <li key={id}>
                  <Anchor href={topicHref(kind, id)} className="inline-block py-0.5">
                    {valueLabel(kind, id)}
                  </Anchor>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-4">
          <Anchor href={searchHref({ ...emptySearch, q: words })}>Search the letters for “{words}”</Anchor>,
          or <Anchor href={topicKinds[kind].path}>look through all {kind}s</Anchor>.
        </p>
      </section>
    </Shell>
  );
}

function readable(typed: string): string {
  let words = typed;
  try {
    words = decodeURIComponent(typed);
  } catch {
    // A percent sign that encodes nothing stays one.
  }
  return words.replaceAll("-", " ").slice(0, 80).trim();
}

/** Where a letter that is not held may be found, and what such a letter means. `held`: what is here. */
export function NotHeld({ id, held }: { id: string; held: Held | null }) {
  const state = legal("state-search");
  return (
    <div className="max-w-measure">
      <p className="text-lead">
        {held && heldWords(held)} {id} may be in{" "}
        {state.source && <a href={state.source.href}>the State’s own search of decisions</a>}: choose “Case
        search” there and type the case number.
      </p>
      <p className="mt-4">
        Do you have the letter?{" "}
        <Anchor href="/what-it-means">What it means, what you can still do, and by when</Anchor>.{" "}
        <Anchor href="/what-it-means/es" lang="es">
          En español
        </Anchor>
        .
      </p>
      <p className="mt-4 text-muted">
        <b className="font-semibold text-rust">Upheld</b> means that the refusal stands;{" "}
        <b className="font-semibold text-green">Overturned</b>, that the treatment is granted.{" "}
        <Anchor href="/coverage">What this casebook holds</Anchor>
      </p>
    </div>
  );
}

/** The page of a determination that is not held. */
export function DeterminationNotHeld({ id, held }: { id: string; held: Held | null }) {
  return (
    <Shell>
      <section className="py-12">
        <h1 className="mb-3 text-title">This casebook does not hold that determination</h1>
        <NotHeld id={id} held={held} />
      </section>
    </Shell>
  );
}
