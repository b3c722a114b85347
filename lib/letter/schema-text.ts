import { z } from "zod";
import { determinationSchema } from "@/lib/letter/determination";

/**
 * The determination's JSON Schema (draft 2020-12), as `public/schemas/determination.json` holds it.
 */
export function determinationSchemaText(): string {
  const schema = z.toJSONSchema(determinationSchema);
  return `${JSON.stringify({ title: "Determination", ...schema }, null, 2)}\n`;
}
