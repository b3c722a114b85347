import { NotStated } from "@/components/determination/not-stated";
import { Shown } from "@/components/evidence/shown";
import { ShownList } from "@/components/evidence/shown-list";
import { Fact, Facts } from "@/components/ui/facts";
import type { Determination } from "@/lib/letter/determination";
import { valueLabel } from "@/lib/search/filters/labels";
import { longDate } from "@/lib/words/dates";

/** Worker, reviewer and dates. */
export function DeterminationFacts({ id, determination }: { id: string; determination: Determination }) {
  const { dates, reviewer, injury, caseNumber } = determination;
  return (
    <Facts>
      <Fact name="Case number">
        {caseNumber ? (
          <Shown at="case-number" found={caseNumber}>
            {caseNumber.value}
          </Shown>
        ) : (
          <>
            <NotStated /> <span className="text-muted">(kept here as {id})</span>
          </>
        )}
      </Fact>
      <Fact name="Decided">
        {dates.decision ? (
          <Shown at="decided" found={dates.decision}>
            {longDate(dates.decision.value)}
          </Shown>
        ) : (
          <NotStated />
        )}
      </Fact>
      <Fact name="Worker">
        <Worker patient={determination.patient} />
      </Fact>
      <Fact name="Injured">
        {injury.date ? (
          <Shown at="injury" found={injury.date}>
            {longDate(injury.date.value)}
          </Shown>
        ) : injury.raw ? (
          <>
            <Shown at="injury" found={injury.raw}>
              “{injury.raw.value}”
            </Shown>{" "}
            <span className="text-muted">as printed: no possible date</span>
          </>
        ) : (
          <NotStated />
        )}
      </Fact>
      <Fact name="Reviewer">
        {reviewer.specialties.length ? (
          <ShownList at="specialty" list={reviewer.specialties} words={(name) => name} />
        ) : (
          <>
            Specialty <NotStated />
          </>
        )}
      </Fact>
      <Fact name="Licensed in">
        {reviewer.licensedIn.length ? (
          <ShownList at="licence" list={reviewer.licensedIn} words={(code) => valueLabel("state", code)} />
        ) : (
          <NotStated />
        )}
      </Fact>
    </Facts>
  );
}

function Worker({ patient: { age, sex } }: { patient: Determination["patient"] }) {
  if (!age && !sex) return <NotStated />;
  const noun = { male: "man", female: "woman" } as const;
  const child = age !== null && age.value < 18;
  return (
    <>
      {age && (
        <Shown at="age" found={age}>
          {age.value}-year-old
        </Shown>
      )}{" "}
      {sex ? (
        <Shown at="sex" found={sex}>
          {child ? sex.value : noun[sex.value]}
        </Shown>
      ) : (
        "worker"
      )}
      {!age && <span className="text-muted">, age not stated</span>}
      {!sex && <span className="text-muted">, sex not stated</span>}
    </>
  );
}
