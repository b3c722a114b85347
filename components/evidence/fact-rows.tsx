import { Fragment } from "react";
import type { Evidence } from "@/components/evidence/evidence";
import { Shown } from "@/components/evidence/shown";
import { Fact } from "@/components/ui/facts";
import type { Certainty, Found, Span } from "@/lib/letter/found";

/** One value of a field: where the letter has it, and how the page shows it. */
export type FactValue = {
  span: Span;
  certainty: Certainty;
  words?: string;
  /** Said behind the value, which the letter does not say. */
  note?: string;
  /** A whole passage is not marked, only highlighted on request. */
  passage?: boolean;
  /** Shown elsewhere on the page. */
  apart?: boolean;
};

/**
 * A field of a letter or of an issue, as the page shows it and as the letter's text leads back to
 * it.
 */
export type FactRow<T> = {
  /** Key of its evidence; `-1`, `-2`, … follow it where a field has `several` values. */
  id: string;
  several?: boolean;
  /** Names the field beside its words in the letter. */
  label: string;
  values: (of: T) => FactValue[];
  /** Where the page lists it, and under which name; a row without them is shown elsewhere. */
  section?: string;
  name?: string;
  className?: string;
  /** What the page shows in place of the values joined by commas; null for nothing. */
  show?: (of: T, at: (id: string) => string) => React.ReactNode;
  /** What it shows where the letter does not state the field; without it, nothing. */
  unstated?: (of: T) => React.ReactNode;
};

/** The values of a field that has one or none. */
export function one<T, V>(from: (of: T) => Found<V> | null | undefined, words?: (value: V) => string) {
  return { values: (of: T) => [from(of) ?? []].flat().map((found) => factValue(found, words)) };
}

/** The values of a field that may have several. */
export function several<T, V>(from: (of: T) => readonly Found<V>[], words?: (value: V) => string) {
  return { several: true, values: (of: T) => from(of).map((found) => factValue(found, words)) };
}

/** A whole passage. */
export function passage<T>(from: (of: T) => Found<string> | null) {
  return {
    values: (of: T) =>
      one(from)
        .values(of)
        .map((value) => ({ ...value, passage: true })),
  };
}

function factValue<V>({ value, span, certainty }: Found<V>, words?: (value: V) => string): FactValue {
  return { span, certainty, words: words?.(value) ?? String(value) };
}

type Props<T> = { rows: readonly FactRow<T>[]; section?: string; of: T; prefix?: string };

/** The facts of a section, in the order of their rows. `prefix` comes before the keys of evidence. */
export function FactRows<T>({ rows, section, of, prefix = "" }: Props<T>) {
  return rows
    .filter((row) => row.section === section && row.name)
    .map((row) => <Row key={row.name} row={row} of={of} at={(id) => `${prefix}${id}`} />);
}

type RowProps<T> = { row: FactRow<T>; of: T; at: (id: string) => string };

function Row<T>({ row, of, at }: RowProps<T>) {
  const content = row.show ? row.show(of, at) : <Values row={row} of={of} at={at} />;
  const stated = row.show || row.values(of).some(({ apart }) => !apart);
  const shown = stated ? content : row.unstated?.(of);
  if (!shown) return null;
  return (
    <Fact name={row.name}>{row.className ? <span className={row.className}>{shown}</span> : shown}</Fact>
  );
}

function Values<T>({ row, of, at }: RowProps<T>) {
  return row
    .values(of)
    .map((value, i) => ({ ...value, key: at(row.several ? `${row.id}-${i + 1}` : row.id) }))
    .filter(({ apart }) => !apart)
    .map((value, i) => (
      <Fragment key={value.key}>
        {i > 0 && ", "}
        <Shown at={value.key} found={value}>
          {value.words}
        </Shown>
        {value.note && (
          <>
            {" "}
            <span className="text-muted">{value.note}</span>
          </>
        )}
      </Fragment>
    ));
}

/** Shown instead of a value that the letter does not state. */
export function NotStated() {
  return <span className="text-muted">not stated in this letter</span>;
}

/** All words of the letter that show the fields of these rows. */
export function evidenceOf<T>(
  rows: readonly FactRow<T>[],
  of: T,
  keyed: { prefix: string; label: string } = { prefix: "", label: "" },
): Evidence[] {
  return rows.flatMap((row) =>
    row.values(of).flatMap(({ span, passage: whole }, i) => {
      if (span[0] >= span[1]) return [];
      const key = `${keyed.prefix}${row.id}${row.several ? `-${i + 1}` : ""}`;
      return { key, label: `${keyed.label}${row.label}`, span, passage: whole };
    }),
  );
}
