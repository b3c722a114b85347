import { Clock, Help, Law, Part, Possible } from "@/components/plain/parts";
import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import type { Decision } from "@/lib/letter/vocabulary";
import type { LetterDays } from "@/lib/words/clock";
import { type Language, plainWords } from "@/lib/words/plain";

const both: readonly Decision[] = ["upheld", "overturned"];

/** Address of the page in a language; `days` are those of a letter, whose limits it then shows. */
export function meaningHref(language: Language, days?: LetterDays): string {
  const given = Object.entries(days ?? {}).flatMap(([key, day]) => (day ? [[key, day]] : []));
  const query = new URLSearchParams(given).toString();
  return `/what-it-means${language === "es" ? "/es" : ""}${query && `?${query}`}`;
}

type Props = { language: Language; days: LetterDays; today: string };

/** What a letter means, what stays possible, by when, and who helps: for the worker who got one. */
export function WhatItMeans({ language, days, today }: Props) {
  const words = plainWords[language];
  const other = language === "en" ? "es" : "en";
  return (
    <article lang={language} className="max-w-measure pt-8 pb-4">
      <p className="text-small print:hidden">
        <Anchor href={meaningHref(other, days)} lang={other} className="inline-block py-1">
          {words.other}
        </Anchor>
      </p>
      <h1 className="mt-1 text-display">{words.title}</h1>
      <p className="mt-3 text-lead">{words.lead}</p>
      <Part id="means" title={words.headings.means}>
        <dl className="space-y-4">
          {both.map((decision) => (
            <div key={decision}>
              <dt className={`font-semibold ${decision === "upheld" ? "text-rust" : "text-green"}`}>
                <Icon name={decision === "upheld" ? "stays" : "turned"} /> {words[decision].term}
              </dt>
              <dd className="mt-0.5">{words[decision].means}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4">{words.each}</p>
        <p className="mt-2">
          <Law id="binding" language={language} />
        </p>
      </Part>
      <Part id="possible" title={words.headings.possible}>
        <Possible decisions={both} language={language} />
      </Part>
      <Part id="clock" title={words.headings.clock}>
        <DaysForm language={language} days={days} />
        <Clock days={days} decisions={both} today={today} language={language} />
      </Part>
      <Part id="help" title={words.headings.help}>
        <p className="mb-3">{words.find}</p>
        <Help language={language} />
      </Part>
    </article>
  );
}

/** Where a reader types the dates of a letter that is not held here. It needs no script. */
function DaysForm({ language, days }: { language: Language; days: LetterDays }) {
  const { clock } = plainWords[language];
  const field = "mt-1 block min-h-9 rounded-small border border-edge bg-surface px-2";
  return (
    <form action={`${meaningHref(language)}#clock`} className="mb-5 print:hidden">
      <p className="mb-2">{clock.ask}</p>
      <div className="flex flex-wrap items-end gap-x-5 gap-y-3">
        {(["decided", "refused"] as const).map((name) => (
          <label key={name} className="text-small text-muted">
            {clock[name]}
            <input
              type="date"
              name={name}
              defaultValue={days[name] ?? ""}
              min="2013-01-01"
              max="2099-12-31"
              className={field}
            />
          </label>
        ))}
        <button
          type="submit"
          className="min-h-9 cursor-pointer rounded-small border border-edge bg-surface px-3 font-medium"
        >
          {clock.show}
        </button>
      </div>
    </form>
  );
}
