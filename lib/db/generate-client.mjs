// Generates the Prisma client after an install. Generating needs no engine, but the command line
// looks for one first and would try to download it; naming any existing executable keeps it from
// trying, so the install works without that host.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../node_modules/prisma/build/index.js", import.meta.url));
const { status } = spawnSync(process.execPath, [command, "generate"], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
});
process.exit(status ?? 1);
