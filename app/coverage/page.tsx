import type { Metadata } from "next";
import { orDown } from "@/app/outage";
import { CoverageHead, TotalSources } from "@/components/coverage/coverage-head";
import { CoverageTable } from "@/components/coverage/coverage-table";
import { FilesReceived } from "@/components/coverage/files-received";
import { Limits } from "@/components/coverage/limits";
import { yearRows } from "@/components/coverage/year-rows";
import { CoverageDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { readCoverage } from "@/lib/db/pages";

export const metadata: Metadata = {
  title: "What this casebook covers",
  description:
    "Independent Medical Review letters held here by year of decision, beside the official number of letters issued; what was rejected and why, and what letters do not state.",
  alternates: { canonical: "/coverage" },
};

/** Counts change with every ingestion. */
export const dynamic = "force-dynamic";

export default async function CoveragePage() {
  const coverage = await orDown(readCoverage());
  if (!coverage) return <CoverageDown />;
  const rows = yearRows(coverage.years);
  return (
    <Shell>
      <CoverageHead rows={rows} sampleIssues={coverage.sampleIssues} />
      <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <div>
          <CoverageTable rows={rows} />
          <TotalSources />
        </div>
        <div>
          <h2 className="text-heading">What became of the files</h2>
          <FilesReceived files={coverage.files} />
          <h2 className="mt-10 text-heading">What letters do not state, and what is not read</h2>
          <Limits coverage={coverage} />
        </div>
      </div>
    </Shell>
  );
}
