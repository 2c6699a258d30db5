import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { missing, type Outcome, ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { absenceDemand } from "./absence-demand.ts";
import { versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

async function load(tx: Tx, id: string) {
  const absence = await tx.selectFrom("absence").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!absence) return missing();
  const person = await tx
    .selectFrom("person")
    .selectAll()
    .where("id", "=", absence.person_id)
    .executeTakeFirstOrThrow();
  const roles = tx.selectFrom("access_grant").select("body_id").distinct().where("person_id", "=", person.id);
  const running = await roles
    .where((is) => is.or([is("to_day", "is", null), is("to_day", ">=", absence.from_day)]))
    .execute();
  return ok({ absence, person, bodies: running.map(({ body_id }) => body_id) });
}
type Loaded = Awaited<ReturnType<typeof load>> extends Outcome<infer Value> ? Value : never;

/**
 * Takes back an absence. One under way ends the day before today, so that the substitute's rights end now and the days
 * that were stay noted; one that has not begun is taken away. One that is over stands.
 */
export const withdrawAbsence = command({
  name: "organisation/withdraw-absence",
  input: z.object({ absence: z.uuid(), expectedVersion: versionField }),
  load: ({ tx, input }): Promise<Outcome<Loaded>> => load(tx, input.absence),
  may: ({ actor, loaded: { person, bodies } }) => absenceDemand(actor, person.id, bodies),
  perform: async ({ tx, input, loaded: { absence, person }, now }) => {
    const { compare } = Temporal.PlainDate;
    const today = dayOf(now);
    const seen = seenVersion(absence, input.expectedVersion);
    if (!seen.ok) return seen;
    if (compare(absence.to_day, today) < 0)
      return tooLate("organisation:absence-over", { day: absence.to_day.toString() });
    const begun = compare(absence.from_day, today) < 0;
    const row = { to_day: today.subtract({ days: 1 }), version: absence.version + 1 };
    if (begun) await tx.updateTable("absence").set(row).where("id", "=", absence.id).execute();
    else await tx.deleteFrom("absence").where("id", "=", absence.id).execute();
    return ok({ person: person.id });
  },
  trace: ({ loaded: { absence, person, bodies } }) => ({
    subject: { kind: "person", id: person.id },
    body: bodies[0] ?? null,
    facts: {
      name: `${person.given_name} ${person.family_name}`,
      from: absence.from_day.toString(),
      to: absence.to_day.toString(),
    },
  }),
});
