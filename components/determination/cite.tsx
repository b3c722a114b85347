"use client";

import { CopyButton } from "@/components/ui/copy-button";
import {
  bibtexCitation,
  bluebookCitation,
  type Cited,
  citationText,
  risCitation,
} from "@/lib/words/citation";

/**
 * The citation of a determination or an issue, to copy or select, and its longer forms. `site` is
 * the site's address. Rendered on the client too, so that a page does not carry all forms of a
 * dozen issues twice.
 */
export function Cite({ cited, site }: { cited: Cited; site: string }) {
  const path = `/determinations/${cited.id}${cited.issue ? `#issue-${cited.issue}` : ""}`;
  const plain = citationText(cited);
  const bluebook = bluebookCitation(cited, site + path);
  const bibtex = bibtexCitation(cited, site + path);
  const ris = risCitation(cited, site + path);
  return (
    <div className="mt-5 text-small">
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton text={path} label={cited.issue ? "Copy link to this issue" : "Copy link"} />
        <CopyButton text={plain} label="Copy citation" />
        <span data-citation={plain} translate="no" className="text-muted">
          {plain}
        </span>
      </div>
      <details className="mt-1 print:hidden">
        <summary className="w-fit cursor-pointer py-1 text-muted underline decoration-dotted">
          Other forms of citation
        </summary>
        <dl className="max-w-measure space-y-3 pt-1 pb-2">
          <Form name="Bluebook-like" text={bluebook} copy="Copy Bluebook form" />
          <Form name="BibTeX" text={bibtex} copy="Copy BibTeX" code />
          <Form name="RIS" text={ris} copy="Copy RIS" code />
        </dl>
        <p className="max-w-measure text-muted">
          Determinations of Independent Medical Review are non-precedential: they bind the parties of their
          own case only.
        </p>
      </details>
    </div>
  );
}

type FormProps = { name: string; text: string; copy: string; code?: boolean };

function Form({ name, text, copy, code }: FormProps) {
  return (
    <div>
      <dt className="flex flex-wrap items-center justify-between gap-2 font-medium">
        {name}
        <CopyButton text={text} label={copy} />
      </dt>
      <dd translate="no" className="mt-1">
        {code ? (
          <pre className="whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</pre>
        ) : (
          <span className="font-serif text-body [overflow-wrap:anywhere]">{text}</span>
        )}
      </dd>
    </div>
  );
}
