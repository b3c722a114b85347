import { writeFileSync } from "node:fs";
import { determinationSchemaText } from "@/lib/letter/schema-text";

// Run with `npx tsx lib/letter/write-schema.ts` after every change of the determination's schema.
writeFileSync(new URL("../../public/schemas/determination.json", import.meta.url), determinationSchemaText());
