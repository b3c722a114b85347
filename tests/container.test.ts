import { readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";
import { expect, test } from "vitest";
import { parse } from "yaml";

type Service = {
  image: string;
  build?: { target: string };
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  restart?: string;
  ports?: string[];
  volumes?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test?: string[]; disable?: boolean };
};

const { services } = parse(readFileSync("compose.yaml", "utf8"), { merge: true }) as {
  services: Record<string, Service>;
};
const file = DockerfileParser.parse(readFileSync("Containerfile", "utf8"));
/** Each stage by its name, with its instructions as `KEYWORD arguments`. */
const stages = new Map<string, string[]>();
for (const instruction of file.getInstructions()) {
  const text = `${instruction.getKeyword()} ${instruction.getArgumentsContent() ?? ""}`;
  const [, name] = /^FROM \S+ AS (\S+)$/.exec(text) ?? [];
  if (name) stages.set(name, []);
  [...stages.values()].at(-1)?.push(text);
}
const exact = /:v?\d+\.\d+\.\d+|:\d+\.\d+-|@sha256:[0-9a-f]{64}$/;

test.each(Object.entries(services))(
  "the container of %s is exact, unprivileged and watched",
  (name, service) => {
    expect(service.image).toMatch(exact);
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
    const ends = service.restart === "no";
    expect(service.healthcheck).toMatchObject(ends ? { disable: true } : { test: expect.any(Array) });
    expect(service.ports ?? []).toEqual(name === "site" ? ["127.0.0.1:3000:3000"] : []);
    if (service.build) expect([...stages.keys()]).toContain(service.build.target);
  },
);

test("the site only reads the database, and ingestion owns none of it", () => {
  const userOf = (name: string) =>
    /^postgresql:\/\/(\w+):/.exec(services[name]?.environment?.DATABASE_URL ?? "")?.[1];
  expect([userOf("site"), userOf("ingest"), userOf("prepare")]).toEqual([
    "casebook_site",
    "casebook_ingest",
    services.postgres?.environment?.POSTGRES_USER,
  ]);
  expect(services.postgres?.volumes).toContain(
    "./containers/roles.sh:/docker-entrypoint-initdb.d/roles.sh:ro",
  );
});

test("the site knows its readers apart, and its limits can be set", () => {
  expect(services.site?.environment).toMatchObject({
    TRUST_PROXY: expect.stringContaining(":-1}"),
    RATE_LIMIT: expect.stringContaining(":-1}"),
  });
});

test("secrets come from outside, and the site has no key that writes", () => {
  for (const { environment = {} } of Object.values(services))
    for (const [name, value] of Object.entries(environment))
      if (/KEY|PASSWORD|TOKEN|DATABASE_URL/.test(name)) expect(value, name).toMatch(/\$\{\w+/);
  expect(JSON.stringify(services.site)).not.toMatch(/ADMIN_KEY|MASTER_KEY/);
});

test("images are built from exact ones, end as an unprivileged user, and hold no secret", () => {
  for (const from of file.getFROMs()) expect(from.getImage() ?? "").toMatch(exact);
  for (const target of ["casebook", "meilisearch"]) {
    const instructions = stages.get(target) ?? [];
    const users = instructions.filter((text) => text.startsWith("USER "));
    expect(users.at(-1), target).toMatch(/^USER (?:node|[1-9]\d*:[1-9]\d*)$/);
    expect(instructions.some((text) => text.startsWith("HEALTHCHECK "))).toBe(true);
  }
  const all = [...stages.values()].flat();
  expect(all.filter((text) => /^ADD |^(?:ENV|ARG) .*(?:KEY|PASSWORD|TOKEN)/.test(text))).toEqual([]);
});
