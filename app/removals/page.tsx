import type { Metadata } from "next";
import { orDown } from "@/app/outage";
import { Shell } from "@/components/layout/shell";
import { countWithdrawals } from "@/lib/db/pages";
import { readEnv } from "@/lib/env";
import { withdrawalReasons } from "@/lib/letter/withdrawals";
import { counted } from "@/lib/words/numbers";

export const metadata: Metadata = {
  title: "Corrections and removals",
  description:
    "Who may ask that a determination be removed from this casebook or corrected, what to send, what happens then, and how long it takes.",
  alternates: { canonical: "/removals" },
};

/** The count changes with every withdrawal. */
export const dynamic = "force-dynamic";

/** When the words of this policy last changed. */
const policyOf = { day: "2026-12-01", words: "December 1, 2026" };

export default async function RemovalsPage() {
  const withdrawn = await orDown(countWithdrawals());
  return (
    <Shell>
      <article className="max-w-measure pt-8 [&_h2]:mt-8 [&_h2]:mb-2 [&_h2]:text-heading [&_li]:mt-1 [&_ul]:list-disc [&_ul]:pl-5">
        <h1 className="text-display">Corrections and removals</h1>
        <p className="mt-3 text-lead">
          IMR determinations describe injured workers’ medical histories. They are published without names,
          and this site masks personal data that was left in them. Where that failed, or where a letter should
          not be public for another reason, it will be removed.
        </p>
        <p className="mt-2 text-small text-muted">
          Policy of <time dateTime={policyOf.day}>{policyOf.words}</time>.
          {withdrawn === undefined
            ? " How many determinations are withdrawn cannot be told at the moment."
            : ` ${counted(withdrawn, "determination")} withdrawn at present.`}
        </p>

        <h2>Who may ask</h2>
        <ul>
          <li>the injured worker, a family member, or their attorney or other representative;</li>
          <li>anyone else who is named or can be recognized in a letter, such as a physician;</li>
          <li>
            a party to the claim, the Division of Workers’ Compensation, or the review organization, for a
            letter that was sealed or published in error;
          </li>
          <li>anyone who comes across a name, a Social Security number or other personal data.</li>
        </ul>

        <h2>What to send</h2>
        <ul>
          <li>the case number, or the address of the page;</li>
          <li>what is wrong, and where in the letter it stands;</li>
          <li>for a sealed letter, a copy of the order.</li>
        </ul>
        <p className="mt-2">
          <WhereToWrite /> Do not send medical records, and do not repeat personal data that you report: its
          place is enough. You need not say who you are if the personal data can be seen in the letter.
        </p>

        <h2>What happens, and how long it takes</h2>
        <ul>
          <li>
            A letter in which a person is named or can be recognized is withdrawn first and examined
            afterwards, within one business day. Other requests are answered within ten business days.
          </li>
          <li>
            Within one minute of being withdrawn, the letter and everything that was read from it are gone
            from pages, searches, statistics, feeds, downloads and the interface for programs. Copies that
            browsers and programs keep expire within the same minute.
          </li>
          <li>
            Its address then says only that it was withdrawn, when, and why (status 410, “gone”), and it is
            not published again if the same letter is received again.
          </li>
          <li>
            Search engines are told by a <a href="/removals/sitemap.xml">list of addresses</a>, and those who
            keep copies by a <a href="/removals.atom">feed</a>. When they act on it is not in our hands.
          </li>
          <li>
            A letter that was withdrawn by mistake, or that has been corrected, can be published again. Its
            text is kept for that purpose only, where no reader of the site can reach it.
          </li>
        </ul>

        <h2>The reasons that are published</h2>
        <ul>
          {withdrawalReasons.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>

        <h2>Corrections</h2>
        <p>
          This site shows letters as they were issued and does not change what a reviewer wrote. If a value
          beside a letter is wrong (an outcome, a date, a guideline), tell us the case number and the value;
          the way in which letters are read is then corrected for all of them. Removing a letter here does not
          remove it from the State’s own site, and has no effect on the decision or on any deadline.
        </p>
      </article>
    </Shell>
  );
}

function WhereToWrite() {
  const { CONTACT_EMAIL: address } = readEnv();
  if (!address) return "This copy of the site has no address yet: ask whoever runs it.";
  return (
    <>
      Write to <a href={`mailto:${address}`}>{address}</a>.
    </>
  );
}
