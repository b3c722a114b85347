import { readFileSync } from "node:fs";
import { minVersion, satisfies } from "semver";
import { expect, test } from "vitest";

type Locked = {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  engines?: { node?: string };
  hasInstallScript?: boolean;
};

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  packages: Record<string, Locked>;
};
const { allowScripts, engines } = JSON.parse(readFileSync("package.json", "utf8"));
const installed = Object.entries(packages)
  .filter(([path]) => path !== "")
  .map(([path, locked]) => ({ path, name: path.replace(/^.*node_modules\//, ""), ...locked }));
const runTime = installed.filter(({ dev }) => !dev);

const allowed = new Set([
  ...["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT and ISC"],
  ...["OFL-1.1", "SIL OPEN FONT LICENSE", "Unlicense"],
]);
/** Licences with conditions on changed copies: the packages that come with them, unchanged. */
const exceptions: [RegExp, RegExp][] = [
  [/^MPL-2\.0$/, /^lightningcss(?:-|$)/], // of Tailwind; only builds the style sheet
  [/^(?:Apache-2\.0 AND )?LGPL-3\.0-or-later(?: AND MIT)?$/, /^@img\/sharp-/], // of Next, loaded as a library
  [/^EPL-2\.0$/, /^elkjs$/], // of Prisma's command line; never loaded
  [/^CC-BY-4\.0$/, /^caniuse-lite$/], // a table of browsers
];

test("every package of the running program has a licence that is allowed", () => {
  expect(runTime.length).toBeGreaterThan(200);
  const others = runTime.filter(
    ({ name, license = "none" }) =>
      !allowed.has(license) && !exceptions.some(([of, which]) => of.test(license) && which.test(name)),
  );
  expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
});

test("every package is locked by a hash", () => {
  expect(installed.filter(({ integrity }) => !integrity?.startsWith("sha512-"))).toEqual([]);
});

test("whether a package may run a script at its installation is decided for each that has one", () => {
  const scripted = installed.filter(
    ({ name, hasInstallScript, os = ["linux"], cpu = ["x64"] }) =>
      hasInstallScript && !(name in allowScripts) && os.includes("linux") && cpu.includes("x64"),
  );
  expect(scripted.map(({ name }) => name)).toEqual([]);
});

test("the parts of Prisma are of one version", () => {
  const parts = installed.filter(({ name }) => /^(?:prisma|@prisma\/(?:client|adapter-pg))$/.test(name));
  expect([parts.length, new Set(parts.map(({ version }) => version)).size]).toEqual([3, 1]);
});

// Else `npm ci` warns. Packages for other systems are not installed.
test.each([minVersion(engines.node)?.version ?? "", "22.22.2", "24.15.0"])(
  "every package accepts Node.js %s",
  (version) => {
    const refusing = installed.filter(
      ({ engines: own, os = ["linux"], cpu = ["x64"] }) =>
        own?.node && os.includes("linux") && cpu.includes("x64") && !satisfies(version, own.node),
    );
    expect(refusing.map(({ path, engines: own }) => `${path}: ${own?.node}`)).toEqual([]);
  },
);
