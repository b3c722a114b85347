import { QuoteSource } from "@/components/checklist/quote-source";
import type { SearchHit } from "@/lib/search/results";

type Props = {
  sentence: string;
  hit: SearchHit;
  /** What the sentence speaks for; the colour only repeats what the heading says. */
  tone?: "green" | "plain";
  children?: React.ReactNode;
  className?: string;
};

/** A sentence of a letter, and where it stands. */
export function Quote({ sentence, hit, tone = "plain", children, className = "" }: Props) {
  return (
    <blockquote
      className={`mt-2 max-w-measure border-l-2 pl-3 font-serif ${tone === "green" ? "border-green" : "border-rule"} ${className}`}
    >
      {sentence}{" "}
      <span className="font-sans text-small text-muted">
        <QuoteSource hit={hit} />
        {children}
      </span>
    </blockquote>
  );
}
