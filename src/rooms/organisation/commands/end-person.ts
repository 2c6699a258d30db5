import { sql } from "kysely";
import { z } from "zod";
import { invalid, ok, type Outcome } from "../../../kernel/outcome.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { command } from "../../../platform/change/command.ts";
import { manageOrganisation } from "../actions.ts";
import { allHold } from "./all-hold.ts";
import { dayField } from "./day-field.ts";
import type { PersonRow } from "./find-person.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { loadPerson } from "./load-person.ts";
import { versionField } from "./reference-field.ts";
import { seenVersion } from "./seen-version.ts";

const held = ["access_grant", "mandate"] as const;

/** What the person holds ends that day. Problem on `day` when something begins only afterwards. */
async function endAllHeld(tx: Tx, person: PersonRow, day: Temporal.PlainDate): Promise<Outcome<null>> {
  for (const table of held) {
    const later = await tx.selectFrom(table).select("id").where("person_id", "=", person.id).where("from_day", ">", day).executeTakeFirst();
    if (later) return invalid({ path: "day", key: `organisation:begins-later.${table}`, values: { day: day.toString() } });
    await tx
      .updateTable(table)
      .set({ to_day: day, version: sql<number>`version + 1` })
      .where("person_id", "=", person.id)
      .where((is) => is.or([is("to_day", "is", null), is("to_day", ">", day)]))
      .execute();
  }
  return ok(null);
}

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
    const left = loaded.ended_day ? invalid({ path: "day", key: "organisation:already-left", values: { day: loaded.ended_day.toString() } }) : ok(null);
    const checked = allHold(seenVersion(loaded, input.expectedVersion), left);
    if (!checked.ok) return checked;
    const running = await tx.selectFrom("access_grant").select("role").where("person_id", "=", loaded.id).where("to_day", "is", null).execute();
    const ended = await endAllHeld(tx, loaded, input.day);
    if (!ended.ok) return ended;
    await leaveSubstitutions(tx, loaded, input.day);
    await tx.updateTable("person").set({ ended_day: input.day, version: loaded.version + 1 }).where("id", "=", loaded.id).execute();
    const administered = await keepAnAdministrator(tx, running.map(({ role }) => role), "day");
    return administered.ok ? ok({ id: loaded.id }) : administered;
  },
  trace: ({ input, loaded }) => ({
    subject: { kind: "person", id: loaded.id },
    body: null,
    facts: { name: `${loaded.given_name} ${loaded.family_name}`, day: input.day.toString() },
  }),
});
