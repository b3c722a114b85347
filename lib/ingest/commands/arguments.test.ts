import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readArguments, readRestoration, readWithdrawal } from "@/lib/ingest/commands/arguments";

test("paths are made absolute and named once, - stays", () => {
  expect(readArguments(["package.json", "-", "./package.json", "--json"])).toEqual({
    paths: [resolve("package.json"), "-"],
    dryRun: false,
    follow: false,
    json: true,
    reparse: false,
    sample: false,
  });
});

test.each([
  [[], "Name at least one file or folder"],
  [["no-such-file.txt"], "there is no such file or folder"],
  [["--reparse", "package.json"], "--reparse takes no path"],
  [["--fast", "package.json"], "--fast"],
])("%j is wrong usage", (args, fault) => {
  expect(readArguments(args)).toEqual({ fault: expect.stringContaining(fault) });
});

test("help has two names", () => {
  expect([readArguments(["--help"]), readArguments(["-h"])]).toEqual(["help", "help"]);
});

test("determinations to withdraw are named once, however their numbers are spelled", () => {
  const args = ["cm17-0000001", "CM17-0000001", "l-0123456789abcdef", "--reason", "worker-request", "--yes"];
  expect(readWithdrawal([...args, "--note", " a  note "])).toEqual({
    ids: ["CM17-0000001", "L-0123456789abcdef"],
    ...{ reason: "worker-request", note: "a note", yes: true },
  });
  expect(readRestoration(["CM17-0000001"])).toEqual({ ids: ["CM17-0000001"] });
});

test.each([
  [["--reason", "other"], "Name at least one determination"],
  [["CM17-0000001"], "Name the reason"],
  [["CM17-0000001", "--reason", "mood"], "There is no reason “mood”"],
  [["letter.txt", "--reason", "other"], "“letter.txt” is neither a case number nor an id"],
  [["CM17-0000001", "--reason", "other", "--note", "x".repeat(201)], "The note has 201 characters"],
  [["CM17-0000001", "--reason", "other", "--fast"], "--fast"],
])("%j is no withdrawal", (args, fault) => {
  expect(readWithdrawal(args)).toEqual({ fault: expect.stringContaining(fault) });
});

test("a restoration takes ids only", () => {
  expect(readRestoration(["CM17-0000001", "--yes"])).toEqual({ fault: expect.stringContaining("--yes") });
});
