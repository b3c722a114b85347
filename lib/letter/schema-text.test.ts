import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { determinationSchemaText } from "@/lib/letter/schema-text";

test("the published JSON Schema is that of the determination (else run lib/letter/write-schema.ts)", () => {
  const published = readFileSync(new URL("../../public/schemas/determination.json", import.meta.url), "utf8");
  expect(published).toBe(determinationSchemaText());
});
