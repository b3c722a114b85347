import type { Evidence } from "@/components/evidence/evidence";
import { type MarkNode, markTree, type Range } from "@/components/source/mark-tree";
import { type FormPart, formParts, typeset } from "@/components/source/typeset";
import type { Source } from "@/lib/letter/determination";
import type { Span } from "@/lib/letter/found";

type SourceProps = {
  source: Source;
  evidence: readonly Evidence[];
  /** Words that the address quotes. */
  quote: Span | null;
};

/**
 * The letter's text with the words that show each field, and those that are quoted; every mark
 * leads back to its field.
 */
export function SourceText({ source, evidence, quote }: SourceProps) {
  const quoted: Quoted[] = quote ? [{ key: "quote", span: quote, quoted: true }] : [];
  const nodes = markTree(source.text.length, [...formParts(source), ...evidence, ...quoted]);
  return (
    <div className="source-text whitespace-pre-line" data-quotable="">
      <Nodes nodes={nodes} text={typeset(source.text)} />
    </div>
  );
}

type Quoted = Range & { quoted: true };
type Node = MarkNode<FormPart | Evidence | Quoted>;
type Props = { nodes: Node[]; text: string; owner?: Evidence };

function Nodes({ nodes, text, owner }: Props) {
  return nodes.map((node) => {
    if (node.kind === "text")
      return <Words key={node.from} text={text.slice(node.from, node.to)} owner={owner} />;
    const key = `${node.from}-${node.range.key}`;
    return <Marked key={key} node={node} text={text} owner={owner} />;
  });
}

function Words({ text, owner }: { text: string; owner?: Evidence }) {
  if (!owner) return text;
  return (
    <a href={`#f-${owner.key}`} title={owner.label} draggable={false}>
      {text}
    </a>
  );
}

function Marked({ node, text, owner }: Omit<Props, "nodes"> & { node: Extract<Node, { kind: "mark" }> }) {
  const { range, continued, children } = node;
  const inner = (by?: Evidence) => <Nodes nodes={children} text={text} owner={by} />;
  if ("form" in range) {
    if (range.form !== "page") return <b className="font-semibold">{inner(owner)}</b>;
    return (
      <span className="page" data-page={continued ? undefined : range.key}>
        {inner(owner)}
      </span>
    );
  }
  if ("quoted" in range)
    return (
      <mark className="quoted" id={continued ? undefined : "quote"}>
        {inner(owner)}
      </mark>
    );
  const identity = { id: continued ? undefined : `e-${range.key}`, "data-evidence": range.key };
  if (range.passage)
    return (
      <span className="passage" {...identity}>
        {inner(owner)}
      </span>
    );
  return (
    <mark className="evidence" {...identity}>
      {inner(range)}
    </mark>
  );
}
