import { database, whileReachable } from "@/lib/db/client";
import type { Prisma, PrismaClient } from "@/lib/db/generated/client";
import type { DeterminationView, Reading } from "@/lib/letter/record";
import type { ParseWarning } from "@/lib/letter/warnings";

const fields = {
  revision: true,
  contentHash: true,
  mediaType: true,
  status: true,
  text: true,
  pages: true,
  reading: true,
  warnings: true,
  sources: { select: { name: true, createdAt: true }, orderBy: [{ createdAt: "asc" }, { name: "asc" }] },
  determination: {
    select: {
      sample: true,
      letters: { select: { revision: true, createdAt: true }, orderBy: { revision: "asc" } },
    },
  },
} satisfies Prisma.LetterSelect;

/**
 * What the page of one determination shows, in one query: the current revision, or `revision`. Null
 * if there is no such determination or revision. Throws a DatabaseUnavailable.
 */
export async function readDetermination(
  id: string,
  revision?: number,
  client: PrismaClient = database(),
): Promise<DeterminationView | null> {
  const letter = await whileReachable(
    client.letter.findFirst({
      relationLoadStrategy: "join",
      where: { determinationId: id, revision },
      orderBy: { revision: "desc" }, // the highest is the current one
      select: fields,
    }),
  );
  if (!letter) return null;
  const { determination, text, pages, reading, warnings, ...rest } = letter;
  return {
    ...rest,
    id,
    sample: determination.sample,
    revisions: determination.letters,
    // Both columns are only ever written from values of these types.
    determination: { ...(reading as unknown as Reading), source: { text, pages } },
    warnings: warnings as unknown as ParseWarning[],
  };
}
