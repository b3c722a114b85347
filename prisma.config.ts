import { defineConfig } from "prisma/config";

// The program applies its migrations itself (lib/db/migrate.ts); this file lets Prisma's command line
// do so as well.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_ADMIN_URL || process.env.DATABASE_URL || "" },
});
