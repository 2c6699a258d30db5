import { sql } from "kysely";
import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { type FieldProblem, invalid, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import { optionalId } from "../../../platform/change/text-input.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { demands } from "../actions.ts";
import { shutForCase } from "../lifecycle.ts";
import { changeCaseRow } from "./change-case-row.ts";
import { officerAt, unitAt } from "./known-at-body.ts";
import { loadCase } from "./load-case.ts";

const input = z.object({
  case: z.uuid("register:case-missing"),
  officer: optionalId("register:officer-unknown"),
  unit: optionalId("register:unit-unknown"),
});
type Wanted = z.output<typeof input>;
type Row = { officerKnown: boolean; unitKnown: boolean; officerName: string | null };

/** The officer's name, when officer and unit belong to the body. */
async function placed(
  tx: Tx,
  { officer, unit }: Wanted,
  bodyId: string,
  day: Temporal.PlainDate,
): Promise<Outcome<string | null>> {
  const body = sql`${bodyId}::uuid`;
  const { rows } =
    await sql<Row>`select ${officerAt(officer, body, day)} as "officerKnown", ${unitAt(unit, body)} as "unitKnown",
    (select given_name || ' ' || family_name from person where id = ${officer}) as "officerName"`.execute(tx);
  const { officerKnown, unitKnown, officerName } = rows[0] ?? {
    officerKnown: false,
    unitKnown: false,
    officerName: null,
  };
  const problems: FieldProblem[] = [];
  if (!officerKnown) problems.push({ path: "officer", key: "register:officer-unknown" });
  if (!unitKnown) problems.push({ path: "unit", key: "register:unit-unknown" });
  return problems.length > 0 ? invalid(...problems) : ok(officerName);
}

/** Says whose the case is: an officer, a unit, both or neither. Not a correction, since it was never wrong before. */
export const assignOfficer = command({
  name: "register/assign-officer",
  input,
  load: ({ tx, input: { case: id } }) => loadCase(tx, id),
  may: ({ loaded }) => ({ action: demands.assign, body: loaded.body_id }),
  perform: async ({ tx, input: wanted, loaded: row, now }): Promise<Outcome<{ officer: string | null }>> => {
    const shut = shutForCase(row.state, "assign");
    if (shut) return tooLate(shut);
    const officer = await placed(tx, wanted, row.body_id, dayOf(now));
    if (!officer.ok) return officer;
    await changeCaseRow(tx, row.id, { officer_id: wanted.officer, unit_id: wanted.unit }, now);
    return ok({ officer: officer.value });
  },
  trace: ({ loaded, result }) => ({
    subject: { kind: "case", id: loaded.id },
    body: loaded.body_id,
    facts: { number: loaded.number, officer: result.officer ?? "ingen" },
  }),
});
