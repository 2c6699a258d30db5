import { useRefilled } from "../../../platform/web/use-refilled.ts";

export type RowField = (name: string, stored?: string | null) => ReturnType<ReturnType<typeof useRefilled>["field"]>;

/**
 * A row of the form where a body tells how it stands. `was` writes what the row showed, out of its values: a row that was left
 * alone shows what stands now when the form comes back, which somebody else may have changed. `seen` is the version that is carried:
 * the one the row was first drawn from, until it has been told that somebody else changed it.
 */
export function useToldRow(prefix: string, was: (sent: (name: string) => string) => string) {
  const { field: refilled, values } = useRefilled();
  const name = (one: string) => `${prefix}.${one}`;
  const sent = (one: string) => {
    const value = values[name(one)];
    return typeof value === "string" ? value : "";
  };
  const came = values[name("was")] !== undefined;
  const moved = came && (sent("was") !== was(sent) || sent("note") !== "");
  const field: RowField = (one, stored) => {
    const { value, ...rest } = refilled(name(one), stored);
    const shown = came && !moved ? (stored ?? undefined) : value;
    return shown === undefined ? rest : { ...rest, value: shown };
  };
  const refilledRow = (one: string, stored?: string | null) => refilled(name(one), stored);
  const seen = (version: number) => (refilledRow("confirmed").error ? "" : sent("expectedVersion")) || String(version);
  return { name, field, refilled: refilledRow, moved, sent, seen };
}
