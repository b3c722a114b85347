import type { Metadata } from "next";
import { loadDetermination, loadHeld, loadNearest, loadTrail } from "@/app/load-determination";
import { DeterminationBody } from "@/components/determination/determination-body";
import { SearchTrail } from "@/components/determination/search-trail";
import { determinationDescription, determinationTitle, outcomeWord } from "@/components/determination/titles";
import { DeterminationWithdrawn } from "@/components/determination/withdrawn";
import { DeterminationDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { readQuote, revisionQuoted } from "@/components/quote/place";
import { DeterminationNotHeld } from "@/components/topic/not-held";
import { readEnv } from "@/lib/env";

type Query = Record<string, string | string[] | undefined>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

async function load({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const [revision, quoted] = [query.revision, query.quote].map((value) => [value].flat()[0]);
  const { view, ...instead } = await loadDetermination(id, revision ?? revisionQuoted(quoted));
  return { query, view, ...instead, quote: view && readQuote(quoted, view.determination.source.text) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view, withdrawal } = await load(props);
  if (withdrawal) return { title: `${withdrawal.id} was withdrawn` };
  if (!view) return { title: (await props.params).id };
  const { determination, id } = view;
  const title = `${determinationTitle(determination.issues)}: ${outcomeWord(determination)} (${id})`;
  const description = determinationDescription(determination);
  const url = `/determinations/${id}`;
  return {
    title,
    description,
    openGraph: { type: "article", title, description, url },
    alternates: { canonical: url },
  };
}

export default async function DeterminationPage(props: Props) {
  const { view, withdrawal, missing, query, quote } = await load(props);
  if (withdrawal) return <DeterminationWithdrawn withdrawal={withdrawal} />;
  if (missing) return <DeterminationNotHeld id={missing} held={await loadHeld()} />;
  if (!view) return <DeterminationDown />;
  const [trail, nearest] = await Promise.all([loadTrail(query), loadNearest(view)]);
  return (
    <Shell sample={view.sample}>
      {trail && <SearchTrail trail={trail} />}
      <DeterminationBody view={view} nearest={nearest} site={readEnv().SITE_URL} quote={quote} />
    </Shell>
  );
}
