import { expect, test } from "vitest";
import { z } from "zod";
import { determinationSchema } from "@/lib/letter/determination";

test("the published JSON Schema is that of the determination (vitest -u updates it)", async () => {
  const schema = { title: "Determination", ...z.toJSONSchema(determinationSchema) };
  const published = "../../public/schemas/determination.json";
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(published);
});
