import { Fragment } from "react";
import { Shown } from "@/components/evidence/shown";
import type { Found } from "@/lib/letter/found";

type Props<T> = { at: string; list: readonly Found<T>[]; words: (value: T) => React.ReactNode };

/** Several values of one field, with commas between them; each leads to its own words. */
export function ShownList<T>({ at, list, words }: Props<T>) {
  return list.map((found, i) => (
    <Fragment key={`${at}-${String(found.value)}`}>
      {i > 0 && ", "}
      <Shown at={`${at}-${i + 1}`} found={found}>
        {words(found.value)}
      </Shown>
    </Fragment>
  ));
}
