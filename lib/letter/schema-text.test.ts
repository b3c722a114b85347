import { expect, test } from "vitest";
import { determinationSchemaText } from "@/lib/letter/schema-text";

test("the published JSON Schema is that of the determination (vitest -u writes it anew)", async () => {
  await expect(determinationSchemaText()).toMatchFileSnapshot("../../public/schemas/determination.json");
});
