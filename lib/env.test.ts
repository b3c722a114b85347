import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type ConfigurationError, readEnv, variableNames } from "@/lib/env";

/** What systems set. */
const ofSystem = ["CI", "NODE_ENV", "PATH"];

test("the README has every variable, and no other", () => {
  const rows = [...readFileSync("README.md", "utf8").matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
    ([, name]) => name,
  );
  expect(rows.sort()).toEqual(variableNames.filter((name) => !ofSystem.includes(name)).sort());
});

test("no variable is required", () => {
  expect(readEnv({})).toMatchObject({
    HOST: "127.0.0.1",
    PORT: 3000,
    DATA_DIR: ".data",
    SITE_URL: "http://localhost:3000",
  });
});

test("an empty variable counts as not set", () => {
  expect(readEnv({ DATABASE_URL: "", PORT: "" })).toEqual(readEnv({}));
});

test("the site's address follows the port, unless it is named", () => {
  expect(readEnv({ PORT: "4000" }).SITE_URL).toBe("http://localhost:4000");
  expect(readEnv({ PORT: "4000", SITE_URL: "https://imr.example" }).SITE_URL).toBe("https://imr.example");
});

test("the address on which the site listens is the one of its links, unless it stands for this machine", () => {
  const siteUrl = (HOST: string) => readEnv({ HOST }).SITE_URL;
  expect(["0.0.0.0", "::", "192.0.2.7", "2001:db8::7", "casebook.example"].map(siteUrl)).toEqual([
    "http://localhost:3000",
    "http://localhost:3000",
    "http://192.0.2.7:3000",
    "http://[2001:db8::7]:3000",
    "http://casebook.example:3000",
  ]);
});

test("every invalid variable is named, with what it must be, and without a stack", () => {
  const read = () =>
    readEnv({ DATABASE_URL: "mysql://a/b", PORT: "many", MEILISEARCH_URL: "localhost:7700" });
  expect(read).toThrow(
    "Invalid environment: DATABASE_URL must have the form postgresql://user:password@host:5432/database; " +
      "MEILISEARCH_URL must be a URL such as http://localhost:7700; PORT must be a number.",
  );
  try {
    read();
  } catch (error) {
    expect((error as ConfigurationError).stack).toBeUndefined();
  }
});
