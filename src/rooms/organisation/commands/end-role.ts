import { z } from "zod";
import { dayOf } from "../../../kernel/day.ts";
import { ok, tooLate } from "../../../kernel/outcome.ts";
import { command } from "../../../platform/change/command.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { manageOrganisation } from "../actions.ts";
import { allHold } from "./all-hold.ts";
import { dayField } from "./day-field.ts";
import { inOrder } from "./in-order.ts";
import { keepAnAdministrator } from "./keep-an-administrator.ts";
import { loadRole } from "./load-role.ts";
import { versionField } from "./reference-field.ts";
import { roleLives } from "./role-lives.ts";
import { roleName } from "./role-name.ts";
import { seenVersion } from "./seen-version.ts";

/** A role that never began leaves nothing behind but its lines in the trail. */
async function withdraw(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("access_grant").set({ substitute_for: null }).where("substitute_for", "=", id).execute();
  await tx.deleteFrom("access_grant").where("id", "=", id).execute();
}

/** Ends a role on a day, past or to come; one that has not begun is withdrawn whatever day is given. */
export const endRole = command({
  name: "organisation/end-role",
  input: z.object({ role: z.uuid(), to: dayField, expectedVersion: versionField }),
  load: ({ tx, input }) => loadRole(tx, input.role),
  may: ({ loaded }) => ({ action: manageOrganisation, body: loaded.body.id }),
  perform: async ({ tx, input, loaded: { role, body }, now }) => {
    const { compare } = Temporal.PlainDate;
    const today = dayOf(now);
    const future = compare(role.from_day, today) > 0;
    const period = { from: role.from_day, to: input.to };
    if (role.to_day && compare(role.to_day, today) < 0)
      return tooLate("organisation:role-ended", { day: role.to_day.toString() });
    const checked = allHold(
      seenVersion(role, input.expectedVersion),
      future ? ok(null) : allHold(inOrder(period), roleLives(period, body)),
    );
    if (!checked.ok) return checked;
    if (future) await withdraw(tx, role.id);
    else
      await tx
        .updateTable("access_grant")
        .set({ to_day: input.to, version: role.version + 1 })
        .where("id", "=", role.id)
        .execute();
    const administered = await keepAnAdministrator(tx, [role.role], "to");
    return administered.ok ? ok({ slug: body.slug, person: role.person_id, withdrawn: future }) : administered;
  },
  trace: ({ input, loaded: { role, person, body }, result }) => ({
    subject: { kind: "person", id: person.id },
    body: body.id,
    facts: {
      name: `${person.given_name} ${person.family_name}`,
      role: role.role,
      roleName: roleName(role.role),
      body: body.name,
      day: (result.withdrawn ? role.from_day.subtract({ days: 1 }) : input.to).toString(),
      withdrawn: result.withdrawn,
    },
  }),
});
