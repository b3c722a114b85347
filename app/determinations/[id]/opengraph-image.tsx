import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { loadDetermination } from "@/app/load-determination";
import { outageAnswer } from "@/app/outage";
import { SharedCard } from "@/components/determination/shared-card";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";
export const alt = "What was asked, what was decided, and the guideline that the reviewer cited";

const font = (weight: string) =>
  readFile(join(process.cwd(), `node_modules/geist/dist/fonts/geist-sans/Geist-${weight}.ttf`));
const fonts = Promise.all([font("Regular"), font("SemiBold")]);

/** What a determination looks like where its link is shared; 503 while the database is down. */
export default async function Image({ params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { view, withdrawal, missing } = await loadDetermination((await params).id, undefined);
  if (missing) return new Response(null, { status: 404 });
  if (withdrawal) return new Response(null, { status: 410 });
  if (!view) return outageAnswer();
  const [regular, semibold] = await fonts;
  return new ImageResponse(<SharedCard view={view} />, {
    ...size,
    fonts: [
      { name: "Geist", data: regular, weight: 400 },
      { name: "Geist", data: semibold, weight: 600 },
    ],
  });
}
