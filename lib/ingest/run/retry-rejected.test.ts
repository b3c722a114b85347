import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { containerOf } from "@/lib/ingest/run/retry-rejected";

test("a finding leads back to its file, JSON lines or archive", () => {
  const folder = mkdtempSync(join(tmpdir(), "container-"));
  try {
    for (const name of ["a.zip", "b.jsonl", "c.txt", "d:7"]) writeFileSync(join(folder, name), "");
    const file = (path: string) => containerOf(join(folder, path))?.slice(folder.length + 1);
    expect(file("c.txt")).toBe("c.txt");
    expect(file("b.jsonl:17")).toBe("b.jsonl");
    expect(file("a.zip!/x/y.txt")).toBe("a.zip");
    expect(file("a.zip!/x/y.jsonl:3")).toBe("a.zip");
    expect(file("d:7")).toBe("d:7");
    expect(containerOf(join(folder, "gone.txt"))).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
