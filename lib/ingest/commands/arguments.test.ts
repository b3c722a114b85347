import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readArguments } from "@/lib/ingest/commands/arguments";

test("paths are made absolute and named once, - stays", () => {
  expect(readArguments(["package.json", "-", "./package.json", "--json"])).toEqual({
    paths: [resolve("package.json"), "-"],
    dryRun: false,
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
