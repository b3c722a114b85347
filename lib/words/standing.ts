import { guidelineById, guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import { type Standing, sectionNow, standingOf } from "@/lib/catalog/standing";
import { citationDate, longDate } from "@/lib/words/dates";

/** What is cited, as far as its age depends on it. */
type Cited = { guidelineId: string | null; year?: number | null };

/** What is in force now in place of what was cited: "ACOEM Low Back Disorders", "its edition of 2020". */
function successorWords({ replacedBy, edition }: Standing): string | null {
  if (edition) return `its edition of ${edition}`;
  return replacedBy && guidelineLabel(replacedBy);
}

/**
 * The age of the law in one line, of all that was cited: "Replaced Dec. 1, 2017; now: ACOEM Low Back
 * Disorders; ACOEM Chronic Pain." Null where nothing is known to have changed.
 */
export function ageWords(cited: readonly Cited[], decided: string | null, today: string): string | null {
  const standings = standingsOf(cited, decided, today);
  const days = [...new Set(standings.flatMap(({ replacedOn }) => replacedOn ?? []))].sort();
  const replaced = days.map((day) => {
    const of = standings.filter(({ replacedOn }) => replacedOn === day);
    const now = [...new Set(of.flatMap((one) => successorWords(one) ?? []))];
    return `Replaced ${citationDate(day)}${now.length > 0 ? `; now: ${now.join("; ")}` : ""}.`;
  });
  const uncertain = standings.some(({ now }) => now === "uncertain");
  const doubt = uncertain ? ["Whether it is still in force is not certain."] : [];
  return [...replaced, ...doubt].join(" ") || null;
}

/**
 * The same for the end of a citation in a brief: "cites guidelines replaced Dec. 1, 2017". Null where
 * nothing was replaced.
 */
export function ageNote(cited: readonly Cited[], decided: string | null, today: string): string | null {
  const days = standingsOf(cited, decided, today).flatMap(({ replacedOn }) => replacedOn ?? []);
  const [first, ...others] = [...new Set(days)].sort();
  if (!first) return null;
  return `cites guidelines replaced ${[first, ...others].map(citationDate).join(" and ")}`;
}

function standingsOf(cited: readonly Cited[], decided: string | null, today: string): Standing[] {
  return cited.flatMap((one) => standingOf(one, decided, today) ?? []);
}

/** A citation's standing for its own line: a sentence, and where to read on. */
export type StandingLine = {
  words: string;
  /** What is in force in its place, and its sections of the same subject; empty where it is in force. */
  now: { guideline: string; sections: string[] } | null;
  /** Whether a reader has to know it before citing: replaced, uncertain, or not yet adopted then. */
  caution: boolean;
};

/**
 * How one citation stands, on the day of the decision and today: "In force at this decision; replaced on
 * December 1, 2017." Null for what never was part of the MTUS.
 */
export function standingLine(
  cited: Cited & { sections?: readonly { sectionId: string | null }[] },
  decided: string | null,
  today: string,
): StandingLine | null {
  const standing = standingOf(cited, decided, today);
  if (!standing) return null;
  const { replacedOn, replacedBy, edition, now } = standing;
  const since = thenWords(standing, decided);
  const nowIs = nowWords(standing);
  const sections =
    replacedBy && !edition
      ? (cited.sections ?? []).flatMap(({ sectionId }) =>
          sectionId ? (sectionNow(sectionId, replacedBy) ?? []) : [],
        )
      : [];
  return {
    words: since ? `${since}; ${nowIs}` : capitalized(nowIs),
    now:
      replacedOn && replacedBy && !edition
        ? { guideline: replacedBy, sections: [...new Set(sections)] }
        : null,
    caution: now !== "in force" || standing.atDecision !== "in force",
  };
}

function thenWords({ atDecision, adopted }: Standing, decided: string | null): string | null {
  if (atDecision === null || decided === null) return null;
  if (atDecision === "in force") return "In force at this decision";
  if (atDecision === "not yet")
    return `Not part of the MTUS at this decision; adopted on ${longDate(adopted ?? "")}`;
  return "No longer in force at this decision";
}

function nowWords(standing: Standing): string {
  const { now, replacedOn, edition, doubt } = standing;
  if (now === "uncertain") return `whether it is still in force is not certain${doubt ? ` (${doubt})` : ""}`;
  if (now === "in force") return "still in force as far as the catalog knows";
  return `replaced on ${longDate(replacedOn ?? "")}${edition ? ` by ${successorWords(standing)}` : ""}`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "MTUS until 2017", "MTUS since 2017"; null for what never was part of it. */
export function adoptionWords(guidelineId: string): string | null {
  const { editions = [], body } = guidelineById(guidelineId) ?? {};
  const adopted = editions.filter((one) => one.adopted !== null || !one.certain);
  const [first, last] = [adopted[0], adopted.at(-1)];
  if (!first || !last) return null;
  if (last.superseded) return `MTUS until ${last.superseded.slice(0, 4)}`;
  if (body === "ACOEM" && first.adopted) return `MTUS since ${first.adopted.slice(0, 4)}`;
  return last.certain ? null : "still in force? not certain";
}

/** Names of sections in a row: "Diagnostic Testing; Imaging". */
export function sectionNames(ids: readonly string[]): string {
  return ids.map(sectionLabel).join("; ");
}
