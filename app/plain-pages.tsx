import type { Metadata } from "next";
import { loadDetermination, loadHeld } from "@/app/load-determination";
import { DeterminationWithdrawn } from "@/components/determination/withdrawn";
import { DeterminationDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { PlainLetter, plainHref } from "@/components/plain/plain-letter";
import { meaningHref, WhatItMeans } from "@/components/plain/what-it-means";
import { DeterminationNotHeld } from "@/components/topic/not-held";
import { isoDay } from "@/lib/words/dates";
import { type Language, plainWords } from "@/lib/words/plain";

type Query = Record<string, string | string[] | undefined>;

/** Search engines list the English and the Spanish page as one in two languages. */
const inBoth = (language: Language, hrefOf: (language: Language) => string): Metadata["alternates"] => ({
  canonical: hrefOf(language),
  languages: { en: hrefOf("en"), es: hrefOf("es") },
});

/** A day from the URL as ISO; null if it is no date, or one before there were such letters. */
function dayFrom(value: string | string[] | undefined): string | null {
  const [day = ""] = [value].flat();
  if (!/^20[1-9]\d-\d{2}-\d{2}$/.test(day)) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === day ? day : null;
}

/** What the address `/what-it-means` exports in a language. */
export function whatItMeansPage(language: Language) {
  const { title, description } = plainWords[language];
  const metadata: Metadata = { title, description, alternates: inBoth(language, meaningHref) };
  return {
    metadata,
    Page: async ({ searchParams }: { searchParams: Promise<Query> }) => {
      const { decided, refused } = await searchParams;
      const days = { decided: dayFrom(decided), refused: dayFrom(refused) };
      return (
        <Shell>
          <WhatItMeans language={language} days={days} today={isoDay(new Date())} />
        </Shell>
      );
    },
  };
}

type Props = { params: Promise<{ id: string }> };

/** What the address of a letter's page for the worker exports in a language. */
export function plainLetterPage(language: Language) {
  return {
    generateMetadata: async ({ params }: Props): Promise<Metadata> => {
      const { id } = await params;
      const title = plainWords[language].letter.title(id);
      return { title, alternates: inBoth(language, (one) => plainHref(id, one)) };
    },
    Page: async ({ params }: Props) => {
      const { view, withdrawal, missing } = await loadDetermination((await params).id, undefined);
      if (withdrawal) return <DeterminationWithdrawn withdrawal={withdrawal} />;
      if (missing) return <DeterminationNotHeld id={missing} held={await loadHeld()} />;
      if (!view) return <DeterminationDown />;
      return (
        <Shell sample={view.sample}>
          <PlainLetter view={view} language={language} today={isoDay(new Date())} />
        </Shell>
      );
    },
  };
}
