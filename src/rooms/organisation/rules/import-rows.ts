import { type ImportCity, lookupKey } from "./import-city.ts";
import { importColumns } from "./import-columns.ts";
import { importPerson } from "./import-person.ts";
import { importRole } from "./import-role.ts";
import type { ImportRow } from "./read-table.ts";
import type { RowOutcome } from "./row-outcome.ts";

/** What a good row leads to is known to the rows after it. */
function remember(outcome: RowOutcome, email: string, city: ImportCity): void {
  for (const effect of outcome.effects) {
    if (effect.kind === "new-person" || effect.kind === "changed-person") {
      const id = effect.kind === "changed-person" ? effect.id : "";
      city.people.set(email, { ...effect.facts, id, endedDay: null, row: outcome.number });
    }
    if (effect.kind === "new-role") {
      const held = city.held.get(email) ?? [];
      city.held.set(email, [...held, { ...effect.facts, id: null, row: outcome.number }]);
    }
    if (effect.kind === "ended-role" || effect.kind === "changed-role") {
      const held = city.held.get(email) ?? [];
      city.held.set(
        email,
        held.map((role) => (role.id === effect.id ? { ...role, id: null, row: outcome.number } : role)),
      );
    }
  }
}

function importRow(row: ImportRow, city: ImportCity): RowOutcome {
  const email = lookupKey(row.email);
  const person = importPerson(row, email, city);
  const role = importRole(row, email, city);
  const problems = [...person.problems, ...role.problems];
  const effects = problems.length > 0 ? [] : [...person.effects, ...role.effects];
  const told = problems.length === 0 && effects.length === 0 ? [{ kind: "unchanged" as const }] : effects;
  return {
    number: row.number,
    name: `${row.givenName} ${row.familyName}`.trim(),
    email: row.email,
    effects: told,
    problems,
  };
}

/**
 * What every row of the file would do, in order; `city` grows with what good rows add. A row that says exactly what an
 * earlier one says is wrong, since one of them was meant to say something else.
 */
export function importRows(rows: readonly ImportRow[], city: ImportCity): RowOutcome[] {
  const said = new Map<string, number>();
  return rows.map((row) => {
    const whole = importColumns.map((column) => lookupKey(row[column])).join("\u001f");
    const earlier = said.get(whole);
    said.set(whole, earlier ?? row.number);
    const outcome = importRow(row, city);
    if (earlier !== undefined) {
      const problem = { path: "", key: "organisation:import-fault.same-row", values: { row: earlier } };
      return { ...outcome, effects: [], problems: [problem] };
    }
    remember(outcome, lookupKey(row.email), city);
    return outcome;
  });
}
