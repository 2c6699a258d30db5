import { sql } from "kysely";
import { z } from "zod";
import { invalid, type Outcome, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { allHold } from "./all-hold.ts";
import { carryOnRoles } from "./carry-on-roles.ts";
import { dayField } from "./day-field.ts";
import { endRunning } from "./end-running.ts";
import { inOrder } from "./in-order.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { loadUnit, type UnitWithBody } from "./load-unit.ts";
import { optionalIdField, versionField } from "./reference-field.ts";
import { rolesBeyond } from "./roles-beyond.ts";
import { seenVersion } from "./seen-version.ts";

const input = z.object({
  unit: z.uuid(),
  to: dayField,
  /** Where those who work there go on from the day after; without it their roles end with the unit. */
  successor: optionalIdField,
  expectedVersion: versionField,
});
type Input = z.output<typeof input>;

/** Nothing may hang below a unit that is gone, and people go on only to a unit that stands. */
async function mayClose(tx: Tx, { unit }: UnitWithBody, { to, successor }: Input): Promise<Outcome<null>> {
  const beyond = (column: "to_day") =>
    sql<boolean>`(${sql.ref(column)} is null or ${sql.ref(column)} > ${to.toString()})`;
  const below = await tx
    .selectFrom("unit")
    .select("name")
    .where("parent_id", "=", unit.id)
    .where(beyond("to_day"))
    .executeTakeFirst();
  if (below) return invalid({ path: "to", key: "organisation:unit-below", values: { name: below.name } });
  if (successor === null) return ok(null);
  const next = await tx
    .selectFrom("unit")
    .select("id")
    .where("id", "=", successor)
    .where("body_id", "=", unit.body_id)
    .where("id", "<>", unit.id)
    .where("from_day", "<=", to.add({ days: 1 }))
    .where(beyond("to_day"))
    .executeTakeFirst();
  return next ? ok(null) : invalid({ path: "successor", key: "web:field.unknown-choice" });
}

/** Ends a unit. The roles there end the same day, and go on in another unit of the body when one is chosen. */
export const closeUnit = command({
  name: "organisation/close-unit",
  input,
  load: ({ tx, input }) => loadUnit(tx, input.unit),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.body.id }),
  perform: async ({ tx, input, loaded, newId }) => {
    const { unit, body } = loaded;
    const { to, successor } = input;
    const ordered = inOrder({ from: unit.from_day, to });
    const checked = allHold(seenVersion(unit, input.expectedVersion), ordered, await mayClose(tx, loaded, input));
    if (!checked.ok) return checked;
    await tx
      .updateTable("unit")
      .set({ to_day: to, version: unit.version + 1 })
      .where("id", "=", unit.id)
      .execute();
    const roles = await rolesBeyond(tx, { of: "unit_id", id: unit.id }, to);
    const ended = await endRunning(tx, { table: "access_grant", of: "unit_id", id: unit.id }, to);
    const move = { roles, body: body.id, unitOf: () => successor, day: to.add({ days: 1 }), newId };
    const carriedOn = successor === null ? 0 : await carryOnRoles(tx, move);
    const administered = await keepAnAdministrator(
      tx,
      roles.map(({ role }) => role),
      "to",
    );
    return administered.ok ? ok({ slug: body.slug, ended, carriedOn }) : administered;
  },
  trace: ({ input, loaded: { unit, body }, result }) => ({
    subject: { kind: "body", id: body.id },
    body: body.id,
    facts: {
      name: unit.name,
      body: body.name,
      day: input.to.toString(),
      ended: result.ended,
      carriedOn: result.carriedOn,
    },
  }),
});
