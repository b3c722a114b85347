import { ParameterTable } from "@/components/api/parameter-table";
import { exportRowSchema } from "@/lib/api/schemas/export-row";

/** The columns of the exports, in their order. */
export function ExportColumns() {
  const rows = Object.entries(exportRowSchema.shape).map(([name, schema]) => ({
    name,
    description: schema.description ?? "",
  }));
  return <ParameterTable caption="Columns of CSV and NDJSON" first="Column" rows={rows} />;
}
