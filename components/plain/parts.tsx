import { Anchor } from "@/components/ui/anchor";
import { type LegalId, legal } from "@/lib/catalog/law";
import type { Decision } from "@/lib/letter/vocabulary";
import { type LetterDays, type Limit, limitsOf, yearsBetween } from "@/lib/words/clock";
import { dayIn, type Language, plainWords } from "@/lib/words/plain";

/** One part of a page for workers, under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-9 border-t border-rule pt-5">
      <h2 id={`${id}-title`} className="mb-3 text-heading">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A legal statement, its provision and the day on which it was read; leads to its row of `/sources`. */
export function Law({ id, language }: { id: LegalId; language: Language }) {
  const statement = legal(id);
  const { law, unchecked } = plainWords[language];
  return (
    <>
      {statement[language]}{" "}
      <Anchor href={`/sources#${id}`} className="inline-block py-0.5 text-small text-muted">
        {law(statement.authority, dayIn[language](statement.read))}
        {!statement.checked && `; ${unchecked}`}
      </Anchor>
    </>
  );
}

const list = "list-disc space-y-2.5 pl-5";

/** What may be done after a decision, for the decisions that a letter has. */
export function Possible({ decisions, language }: { decisions: readonly Decision[]; language: Language }) {
  const { upheld, overturned, appeal } = plainWords[language];
  return (
    <div className="space-y-6">
      {decisions.includes("upheld") && (
        <div>
          <h3 className="mb-2 font-sans text-body font-semibold">{upheld.steps}</h3>
          <ul className={list}>
            <li>{upheld.again}</li>
            <li>
              <Law id="twelve-months" language={language} />
            </li>
            <li>{upheld.different}</li>
          </ul>
        </div>
      )}
      {decisions.includes("overturned") && (
        <div>
          <h3 className="mb-2 font-sans text-body font-semibold">{overturned.steps}</h3>
          <ul className={list}>
            <li>
              <Law id="authorize" language={language} />
            </li>
            <li>
              <Law id="reimburse" language={language} />
            </li>
            <li>
              {overturned.nothing} <Law id="late" language={language} />
            </li>
          </ul>
        </div>
      )}
      <div>
        <h3 className="mb-2 font-sans text-body font-semibold">{appeal}</h3>
        <ul className={list}>
          <li>
            <Law id="appeal-deadline" language={language} />
          </li>
          <li>
            <Law id="appeal-grounds" language={language} />
          </li>
          <li>
            <Law id="appeal-remedy" language={language} />
          </li>
        </ul>
      </div>
    </div>
  );
}

type ClockProps = {
  days: LetterDays;
  decisions: readonly Decision[];
  /** ISO. */
  today: string;
  language: Language;
};

/** Limits that matter only to letters with such a decision. */
const onlyFor: Partial<Record<Limit["id"], Decision>> = {
  authorize: "overturned",
  "twelve-months": "upheld",
};

/** The time limits with their days as far as the letter's dates are known, and whether they have passed. */
export function Clock({ days, decisions, today, language }: ClockProps) {
  const { clock } = plainWords[language];
  const limits = limitsOf(days, today);
  const shown = (Object.keys(clock.limits) as Limit["id"][]).filter((id) => {
    const of = onlyFor[id];
    return !of || decisions.includes(of);
  });
  return (
    <>
      {days.decided && <p className="mb-2">{clock.from(dayIn[language](days.decided))}</p>}
      <dl className="max-w-measure border-t border-rule">
        {shown.map((id) => (
          <div key={id} className="border-b border-rule py-2.5 sm:flex sm:items-baseline sm:gap-6">
            <dt className="min-w-0 flex-1">{clock.limits[id]}</dt>
            <dd className="flex-1">
              <LimitWords limit={limits.find((one) => one.id === id)} {...{ id, today, language }} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 max-w-measure text-small text-muted">{clock.note}</p>
    </>
  );
}

type LimitProps = { id: Limit["id"]; limit: Limit | undefined; today: string; language: Language };

function LimitWords({ id, limit, today, language }: LimitProps) {
  const { clock } = plainWords[language];
  if (!limit) return clock.missing[id];
  return (
    <>
      <b className="font-semibold tabular-nums">{dayIn[language](limit.by)}</b>
      <span className="text-muted">
        {", "}
        {limit.passed ? clock.passed(yearsBetween(limit.by, today)) : clock.open}
      </span>
    </>
  );
}

/** Offices of the State that answer questions free of charge. */
const offices = "https://www.dir.ca.gov/dwc/IandA.html";

/** Who helps, and what these pages are not. */
export function Help({ language }: { language: Language }) {
  const { helpLink, notAdvice, sources } = plainWords[language];
  return (
    <>
      <p>
        <Law id="help" language={language} />
      </p>
      <p className="mt-2">
        <a href={offices} className="inline-block py-0.5">
          {helpLink}
        </a>
      </p>
      <p className="mt-6 text-small text-muted">
        {notAdvice}{" "}
        <Anchor href="/sources" className="inline-block py-0.5">
          {sources}
        </Anchor>
      </p>
    </>
  );
}
