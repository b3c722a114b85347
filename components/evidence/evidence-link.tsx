import type { Span } from "@/lib/letter/found";

type Props = {
  /** Key of the evidence. */
  at: string;
  found: { span: Span } | null | undefined;
  className?: string;
  children: React.ReactNode;
};

/**
 * Leads to the words of the letter that show a field; the field's own place, to which those words
 * lead back, is its `Shown`.
 */
export function EvidenceLink({ at, found, className = "shown", children }: Props) {
  if (!found || found.span[0] >= found.span[1]) return children;
  return (
    <a href={`#e-${at}`} className={className} title="The words in the letter">
      {children}
    </a>
  );
}
