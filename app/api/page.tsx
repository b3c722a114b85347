import type { Metadata } from "next";
import { GoodToKnow } from "@/components/api/good-to-know";
import { OperationIndex, OperationSection } from "@/components/api/operation-section";
import { ParameterTable } from "@/components/api/parameter-table";
import { Shell } from "@/components/layout/shell";
import { describeOperation, describeParameters } from "@/lib/api/describe";
import { loadKnown } from "@/lib/api/known";
import { operations } from "@/lib/api/operations";
import { searchParameters } from "@/lib/api/parameters";
import { readEnv } from "@/lib/env";
import { columns } from "@/lib/export/columns";
import { limitsInWords } from "@/lib/server/limit-table";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: "API",
  description:
    "How programs read the casebook: searches, determinations, guidelines, treatments and statistics as JSON, CSV, NDJSON and Atom.",
  alternates: { canonical: "/api" },
};

export default async function ApiPage() {
  const known = await loadKnown();
  const site = readEnv().SITE_URL;
  const described = operations.map((operation) => describeOperation(operation, known));
  return (
    <Shell>
      <header className="max-w-measure pt-8">
        <h1 className="text-display">API</h1>
        <p className="mt-3 text-lead">
          Everything that this site shows can be read by programs, with the same filters and the same exact
          counts. No key is needed.
        </p>
        <p className="mt-2">
          The contract for tools: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. A determination alone:{" "}
          <a href="/schemas/determination.json">JSON Schema</a>.
        </p>
      </header>
      <h2 className="mt-10 text-heading">What can be asked for</h2>
      <OperationIndex operations={described} />
      <h2 className="mt-10 text-heading">Good to know</h2>
      <GoodToKnow limits={limitsInWords} />
      <h2 className="mt-10 text-heading">Each in turn</h2>
      {described.map((operation) => (
        <OperationSection key={operation.id} operation={operation} site={site} />
      ))}
      <h2 id="parameters" className="mt-12 text-heading">
        Parameters of a search
      </h2>
      <p className="mt-2 max-w-measure">
        The part of a search’s address behind the question mark can be taken as it is. Where several values
        may stand, they are alternatives, and a value behind a minus is left out; filters narrow one another.
      </p>
      <ParameterTable caption="Parameters of a search" rows={describeParameters(searchParameters)} />
      <h2 id="columns" className="mt-12 text-heading">
        Columns of CSV and NDJSON
      </h2>
      <ParameterTable caption="Columns of CSV and NDJSON" first="Column" rows={columns} />
    </Shell>
  );
}
