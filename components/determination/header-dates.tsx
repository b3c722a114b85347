import { Shown } from "@/components/evidence/shown";
import { Fact } from "@/components/ui/facts";
import type { Determination } from "@/lib/letter/determination";
import { longDate } from "@/lib/words/dates";

/** The dates and priority of the letter's header table, those that it states. */
export function HeaderDates({ determination: { dates, priority } }: { determination: Determination }) {
  const rows = [
    ["header-injury", "Injured, says the header", dates.injury],
    ["ur-denied", "Refused before, on", dates.urDenial],
    ["application", "Application received", dates.applicationReceived],
    ["assigned", "Assigned for review", dates.assigned],
  ] as const;
  return (
    <>
      {rows.map(
        ([at, name, date]) =>
          date && (
            <Fact key={at} name={name}>
              <Shown at={at} found={date}>
                {longDate(date.value)}
              </Shown>
            </Fact>
          ),
      )}
      {priority && (
        <Fact name="Priority">
          <Shown at="priority" found={priority}>
            {priority.value}
          </Shown>
        </Fact>
      )}
    </>
  );
}
