import type { Outcome } from "../../../kernel/outcome.ts";
import type { Fields } from "../../../platform/web/read-form.ts";

export type FormRow = Record<string, string>;
/** The rows that were filled in, in the order they are to have, and where each stood in the form. */
export type ReadRows = { rows: FormRow[]; at: number[] };

const text = (value: Fields[string]) => (typeof value === "string" ? value : "");
/** A row is put where its place says; half a step before what already stands there. */
const placed = ({ place = "" }: FormRow, at: number) => (/^\d{1,3}$/.test(place.trim()) ? Number(place) - 1 : at);

/**
 * A form of numbered rows (`title-0`, `title-1` …): those where `named` is not blank. A row is taken away by leaving that field
 * blank, and moved by writing another number in `place`.
 */
export function readRows(fields: Fields, names: readonly string[], named: string): ReadRows {
  const numbers = Object.keys(fields).flatMap((name) =>
    name.startsWith(`${named}-`) ? [Number(name.slice(named.length + 1))] : [],
  );
  const found = numbers
    .filter((at) => Number.isInteger(at) && text(fields[`${named}-${at}`]).trim() !== "")
    .map((at) => ({
      at,
      row: Object.fromEntries([...names, "place"].map((name) => [name, text(fields[`${name}-${at}`])])),
    }));
  const key = ({ at, row }: (typeof found)[number]) => {
    const place = placed(row, at);
    if (place === at) return at;
    return place < at ? place - 0.5 : place + 0.5;
  };
  found.sort((a, b) => key(a) - key(b) || a.at - b.at);
  return { rows: found.map(({ row }) => row), at: found.map(({ at }) => at) };
}

/** The same outcome with problems of the list (`people.0.title`) tied to the form's own fields (`title-2`). */
export function atRows<T>(outcome: Outcome<T>, list: string, { at }: ReadRows): Outcome<T> {
  if (outcome.ok || outcome.problem.kind !== "invalid") return outcome;
  const fields = outcome.problem.fields.map((problem) => {
    const [first, number, name] = problem.path.split(".");
    return first === list && name ? { ...problem, path: `${name}-${at[Number(number)] ?? number}` } : problem;
  });
  return { ok: false, problem: { kind: "invalid", fields } };
}
