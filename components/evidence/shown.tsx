import type { Certainty, Span } from "@/lib/letter/found";

type Props = {
  /** Key of the evidence (`components/evidence/evidence.ts`). */
  at: string;
  found: { span: Span; certainty: Certainty };
  children: React.ReactNode;
};

/**
 * A value as a link to its words in the letter. A value that only follows from them is marked so.
 */
export function Shown({ at, found, children }: Props) {
  const { span, certainty } = found;
  const words =
    certainty === "implied" ? "Follows from these words of the letter" : "The words in the letter";
  return (
    <>
      {span[0] < span[1] ? (
        <a id={`f-${at}`} href={`#e-${at}`} className="shown" title={words}>
          {children}
        </a>
      ) : (
        <span id={`f-${at}`}>{children}</span>
      )}
      {certainty === "implied" && <span className="text-small text-muted"> (inferred)</span>}
    </>
  );
}

type LinkProps = {
  /** Key of the evidence. */
  at: string;
  found: { span: Span } | null | undefined;
  className?: string;
  children: React.ReactNode;
};

/** A link to the words of a field in the letter. Those words link back to the field's `Shown`. */
export function EvidenceLink({ at, found, className = "shown", children }: LinkProps) {
  if (!found || found.span[0] >= found.span[1]) return children;
  return (
    <a href={`#e-${at}`} className={className} title="The words in the letter">
      {children}
    </a>
  );
}
