import { defineConfig } from "prisma/config";

// The program's own runner (lib/db/migrate.ts) applies the migrations; with this, Prisma's command
// line can do it too.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
