import { sql } from "kysely";
import { z } from "zod";
import { invalid, ok } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { allHold } from "./all-hold.ts";
import { dayField } from "./day-field.ts";
import { endRunning } from "./end-running.ts";
import type { PersonRow } from "./find-person.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { loadPerson } from "./load-person.ts";
import { versionField } from "./reference-field.ts";
import { rolesBeyond } from "./roles-beyond.ts";
import { seenVersion } from "./seen-version.ts";

/** Absences that begin when the substitute has left are without substitute again, and the manager is told. */
async function leaveSubstitutions(tx: Tx, person: PersonRow, day: Temporal.PlainDate): Promise<void> {
  await tx
    .updateTable("absence")
    .set({ substitute_id: null, version: sql<number>`version + 1` })
    .where("substitute_id", "=", person.id)
    .where("from_day", ">", day)
    .execute();
}

/** Notes a person's last day. Roles and mandates end with it; nothing the person has done is touched. */
export const endPerson = command({
  name: "organisation/end-person",
  input: z.object({ person: z.uuid(), day: dayField, expectedVersion: versionField }),
  load: ({ tx, input }) => loadPerson(tx, input.person),
  may: () => ({ action: manageOrganisation, body: null }),
  perform: async ({ tx, input, loaded }) => {
    const left = loaded.ended_day
      ? invalid({ path: "day", key: "organisation:already-left", values: { day: loaded.ended_day.toString() } })
      : ok(null);
    const checked = allHold(seenVersion(loaded, input.expectedVersion), left);
    if (!checked.ok) return checked;
    const roles = await rolesBeyond(tx, { of: "person_id", id: loaded.id }, input.day);
    const ended = {
      roles: await endRunning(tx, { table: "access_grant", of: "person_id", id: loaded.id }, input.day),
      mandates: await endRunning(tx, { table: "mandate", of: "person_id", id: loaded.id }, input.day),
    };
    await leaveSubstitutions(tx, loaded, input.day);
    await tx
      .updateTable("person")
      .set({ ended_day: input.day, version: loaded.version + 1 })
      .where("id", "=", loaded.id)
      .execute();
    const administered = await keepAnAdministrator(
      tx,
      roles.map(({ role }) => role),
      "day",
    );
    return administered.ok ? ok({ id: loaded.id, ended }) : administered;
  },
  trace: ({ input, loaded, result }) => ({
    subject: { kind: "person", id: loaded.id },
    body: null,
    facts: { name: `${loaded.given_name} ${loaded.family_name}`, day: input.day.toString(), ended: result.ended },
  }),
});
