import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { measuredIngest, processesBelow } from "@/lib/ingest/testing/measured-ingest";
import { oddPdfs } from "@/lib/ingest/testing/odd-pdfs";
import { testLetters } from "@/lib/ingest/testing/test-letters";

const heavy = Object.entries(oddPdfs).filter(([, { heavy }]) => heavy);

test.each(heavy)(
  "%s.pdf takes a minute and 600 MB at most, and the letters beside it are read",
  async (name, pdf) => {
    const folder = mkdtempSync(join(tmpdir(), "heavy-"));
    try {
      writeFileSync(join(folder, `${name}.pdf`), pdf.make());
      for (const [index, text] of testLetters(6).entries())
        writeFileSync(join(folder, `${index * 3}.txt`), text);
      const { report, megabytes } = await measuredIngest(folder, ["--dry-run"]);
      console.log(`${name}: ${Math.round(megabytes)} MB, ${report.seconds.toFixed(1)} s`, report.rejectedBy);
      expect(report).toMatchObject({ status: "finished", read: 7, published: 6, rejected: 1 });
      expect([pdf.becomes].flat()).toContain(Object.keys(report.rejectedBy)[0]);
      expect(megabytes).toBeLessThan(600);
      expect(report.seconds).toBeLessThan(60);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

test("the processes that read PDFs end with the command, even if it is killed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "heavy-"));
  try {
    writeFileSync(join(folder, "a.pdf"), oddPdfs["forms-of-forms"]!.make());
    const args = ["--import", "tsx", "lib/ingest/commands/ingest.ts", folder, "--dry-run"];
    const command = spawn(process.execPath, args, { stdio: "ignore" });
    const readers = () =>
      processesBelow(command.pid!).filter((it) => commandOf(it).includes("pdf-reader.mjs"));
    let started: number[] = [];
    while (started.length === 0) {
      await setTimeout(50);
      started = readers();
    }
    command.kill("SIGKILL");
    while (started.some((pid) => commandOf(pid).includes("pdf-reader.mjs"))) await setTimeout(50);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return ""; // it has ended
  }
}
